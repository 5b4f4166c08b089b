namespace Evaluation.Intake.Plans;

/// <summary>What became of a stretch of a plan's text.</summary>
public enum LedgerUse
{
    /// <summary>Everything before the first heading or task that is not the title: notices, addressees, the preamble.</summary>
    FrontMatter,
    Title,

    /// <summary>A chapter's or section's heading.</summary>
    Heading,

    /// <summary>The number a task is known by.</summary>
    TaskNumber,
    TaskText,

    /// <summary>A responsibility clause.</summary>
    Clause,

    /// <summary>What follows the last task: the sentence on leads and participants, signatures.</summary>
    ClosingText,

    /// <summary>Left out and reported: a page's number on its own line.</summary>
    PageNumber,

    /// <summary>Left out and reported: a line of the table of contents.</summary>
    Contents,

    /// <summary>Left out and reported: prints nothing.</summary>
    Invisible,

    /// <summary>Reported: belongs to no task.</summary>
    OutsideTasks,

    /// <summary>Reported: an annex after the tasks.</summary>
    Annex,
}
