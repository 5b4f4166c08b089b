namespace Evaluation.Assess.Supervision;

/// <summary>What is missing from a ledger.</summary>
public enum LedgerGapKind
{
    /// <summary>The year's holidays are not known: its working days are counted by the week alone.</summary>
    HolidaysUnknown,

    /// <summary>No form was sent: only the yearly report is supervised.</summary>
    NoForm,

    /// <summary>An agency that leads measures got no form for a period for which others did.</summary>
    LeadWithoutForm,

    /// <summary>Nobody is named for a measure: nobody can be pressed.</summary>
    MeasureWithoutLead,

    /// <summary>No figure of the plan's year was asked for: no indicator speaks for a task.</summary>
    NoIndicator,
}
