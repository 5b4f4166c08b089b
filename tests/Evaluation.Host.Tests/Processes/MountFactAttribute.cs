namespace Evaluation.Host.Tests.Processes;

/// <summary>A test that needs a disk of its own, skipped where none may be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = SmallDisk.SkipReason;
}
