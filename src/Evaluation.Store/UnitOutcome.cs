namespace Evaluation.Store;

/// <summary>What became of a writing unit.</summary>
public enum UnitOutcome
{
    /// <summary>Stored, with its audit row.</summary>
    Written,

    /// <summary>All of it was there already: nothing stored, no audit row.</summary>
    Unchanged,

    /// <summary>A conflict was found or the caller refused it: nothing stored.</summary>
    Refused,
}
