namespace Evaluation.Store.Dialects;

/// <summary>
/// The database server's clock, for every machine on it: what one machine sets down (the end of a lease, a wait or a session) another compares
/// with the time, and the clocks of machines differ. Between two looks at the server it goes on by elapsed time, so that it needs no server to tell the time.
/// </summary>
/// <param name="machine">Tells how much time has passed; what time it is there does not matter.</param>
/// <param name="ask">The server for its time.</param>
internal sealed class ServerClock(TimeProvider machine, Func<DateTimeOffset> ask) : TimeProvider
{
    private volatile Look last = Look.At(machine, ask);

    public override TimeZoneInfo LocalTimeZone => machine.LocalTimeZone;

    public override long TimestampFrequency => machine.TimestampFrequency;

    public override long GetTimestamp() => machine.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => last.Time + machine.GetElapsedTime(last.Stamp);

    /// <summary>Looks at the server's clock again.</summary>
    public void Set() => last = Look.At(machine, ask);

    private sealed record Look(DateTimeOffset Time, long Stamp)
    {
        /// <summary>The answer is from halfway between asking and getting it.</summary>
        public static Look At(TimeProvider machine, Func<DateTimeOffset> ask)
        {
            var asked = machine.GetTimestamp();
            var time = ask();
            var got = machine.GetTimestamp();
            return new Look(time + (machine.GetElapsedTime(asked, got) / 2), got);
        }
    }
}
