namespace Evaluation.Store;

/// <summary>Why a review is not taken.</summary>
public enum StaleReason
{
    /// <summary>The stored row is not as it came in: somebody went past the store.</summary>
    Altered,

    /// <summary>The reviewer saw other content.</summary>
    OtherContent,

    /// <summary>A later delivery for the same task, measure, agency and period has come in.</summary>
    Superseded,
}
