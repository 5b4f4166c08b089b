namespace Evaluation.Assess.Progress;

/// <summary>Where the latest value went since the one before, in the indicator's own direction.</summary>
public enum Trend
{
    Better,
    Same,
    Worse,

    /// <summary>Fewer than two values, or no better side.</summary>
    Unknown,
}
