namespace Evaluation.Store.Tests;

internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2024, 6, 30, 1, 2, 3, TimeSpan.Zero);
}
