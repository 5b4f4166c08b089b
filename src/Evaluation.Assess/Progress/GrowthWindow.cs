namespace Evaluation.Assess.Progress;

/// <summary>How far back the required-growth method looks; the number is in years.</summary>
public enum GrowthWindow
{
    /// <summary>Five years, at least three where the series is shorter.</summary>
    Short = 5,

    /// <summary>Fifteen years, at least ten where the series is shorter.</summary>
    Long = 15,
}
