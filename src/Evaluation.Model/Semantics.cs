namespace Evaluation.Model;

/// <summary>What kind of quantity an indicator is; it fixes how values may be summed over periods and areas.</summary>
public enum Semantics
{
    /// <summary>Adds up over periods and areas.</summary>
    Flow,

    /// <summary>A level at the period's end: adds up over areas, never over periods.</summary>
    Stock,
    Ratio,
    Rank,
    Index,
    Score,

    /// <summary>An average or typical value, such as months of waiting.</summary>
    Level,
}
