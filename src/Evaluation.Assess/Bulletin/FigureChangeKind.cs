namespace Evaluation.Assess.Bulletin;

/// <summary>What happened to a figure.</summary>
public enum FigureChangeKind
{
    /// <summary>The first release of this indicator, area and period.</summary>
    New,

    /// <summary>Another value or unit than before.</summary>
    Revised,

    /// <summary>The same value with other precision: the finer one, rounded to the places of the coarser, is the coarser.</summary>
    Refined,

    /// <summary>The same value and unit released again.</summary>
    Confirmed,
}
