namespace Evaluation.Store.Jobs;

/// <summary>What becomes of a slot that falls due while an earlier one of its schedule is still open. Two never run at once.</summary>
public enum OverlapPolicy
{
    /// <summary>It is left out, and history says so.</summary>
    Skip,

    /// <summary>It waits.</summary>
    Queue,

    /// <summary>It takes the earlier one's place.</summary>
    Replace,
}
