namespace Evaluation.Model.Problems;

/// <summary>What a problem does to the input it was found in.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth a look; nothing is held up.</summary>
    Notice,

    /// <summary>Implausible: held back until someone confirms it.</summary>
    Held,

    /// <summary>Wrong: the whole input is refused.</summary>
    Error,
}
