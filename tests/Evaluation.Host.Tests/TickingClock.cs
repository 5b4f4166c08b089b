namespace Evaluation.Host.Tests;

/// <summary>A clock that goes on by a second each time it is looked at.</summary>
internal sealed class TickingClock(DateTimeOffset start) : TimeProvider
{
    private int looks;

    public override DateTimeOffset GetUtcNow() => start.AddSeconds(Interlocked.Increment(ref looks));
}
