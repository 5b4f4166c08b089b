namespace Evaluation.Store;

/// <summary>How a run ended.</summary>
public enum RunOutcome
{
    /// <summary>Its artifacts are published.</summary>
    Published,

    /// <summary>It gave nothing; the next run with the same key takes it over.</summary>
    Failed,
}
