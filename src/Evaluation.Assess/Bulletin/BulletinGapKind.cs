namespace Evaluation.Assess.Bulletin;

/// <summary>What is missing from a bulletin.</summary>
public enum BulletinGapKind
{
    /// <summary>A figure is overdue by its own release calendar.</summary>
    Overdue,

    /// <summary>An indicator without any figure by the as-of day.</summary>
    WithoutData,

    /// <summary>Too few releases to tell when the next is due, and nothing stated.</summary>
    NoCalendar,

    /// <summary>Some areas lack a figure that others have newly released.</summary>
    AreasMissing,
}
