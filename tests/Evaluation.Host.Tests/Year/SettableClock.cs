namespace Evaluation.Host.Tests.Year;

/// <summary>A clock that is put to a day and goes on by a second each time it is looked at.</summary>
internal sealed class SettableClock : TimeProvider
{
    private DateTimeOffset start;
    private int looks;

    /// <summary>Puts it to nine in the morning in Shanghai, or leaves it where it is that day already.</summary>
    public void PutTo(DateOnly day)
    {
        var morning = new DateTimeOffset(day, new TimeOnly(1, 0), TimeSpan.Zero);
        if (start.Date != morning.Date)
            start = morning;
    }

    public override DateTimeOffset GetUtcNow() => start.AddSeconds(Interlocked.Increment(ref looks) % 30_000);
}
