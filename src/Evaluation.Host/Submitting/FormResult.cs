namespace Evaluation.Host.Submitting;

/// <summary>What became of a form that came back.</summary>
public enum FormResult
{
    /// <summary>Stored whole.</summary>
    Accepted,

    /// <summary>It says what the last form of this agency and period said: nothing was stored.</summary>
    Unchanged,

    /// <summary>Something is wrong with it: nothing was stored.</summary>
    Refused,

    /// <summary>A rehearsal: it would be accepted, nothing was stored.</summary>
    Acceptable,
}
