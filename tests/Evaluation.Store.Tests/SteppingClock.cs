namespace Evaluation.Store.Tests;

/// <summary>A second later each time it is looked at.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private int looks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(looks++);
}
