namespace Evaluation.Assess.Bulletin;

/// <summary>What a release did to a figure.</summary>
public enum FigureChangeKind
{
    /// <summary>The first release of this indicator, area and period.</summary>
    New,

    /// <summary>Another value than the release before.</summary>
    Revised,

    /// <summary>The same value and unit released again.</summary>
    Confirmed,
}
