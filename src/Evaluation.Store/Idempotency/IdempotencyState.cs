namespace Evaluation.Store.Idempotency;

/// <summary>Where a request with a key stands.</summary>
public enum IdempotencyState
{
    /// <summary>It is the caller's to carry out.</summary>
    Claimed,

    /// <summary>It was answered; the answer is to be given again.</summary>
    Answered,

    /// <summary>Another is carrying it out.</summary>
    UnderWay,

    /// <summary>The key stands for another request.</summary>
    OtherRequest,
}
