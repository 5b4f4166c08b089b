using Evaluation.Host.Tests.Processes;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>When a worker is stopped, and for how long.</summary>
internal static class StallMoments
{
    public static bool IsAssessing(JobScene scene, JobSlot slot) => slot.State == SlotState.Running && slot.RunId is null;

    /// <summary>With the lock of its folder in its hand.</summary>
    public static bool IsWriting(JobScene scene, JobSlot slot) =>
        Directory.Exists(scene["output"]) && Directory.EnumerateFiles(scene["output"], ".*.tmp", SearchOption.AllDirectories).Skip(2).Any();

    /// <summary>The lease is made one that ran out: the sleeper itself does not know that it slept, the harder case.</summary>
    public static Task ExpireAsync(JobScene scene, JobSlot slot)
    {
        scene.ExpireLease(slot);
        return Task.CompletedTask;
    }

    /// <summary>A lease is 45 seconds.</summary>
    public static Task OutlastAsync(JobScene scene, JobSlot slot) => Task.Delay(TimeSpan.FromSeconds(50));
}
