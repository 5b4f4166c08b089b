namespace Evaluation.Host.Tests.Web;

/// <summary>A clock that a test moves on.</summary>
public sealed class SettableClock : TimeProvider
{
    /// <summary>Noon of 2024-07-01 in Shanghai, until a test says otherwise.</summary>
    public DateTimeOffset Now { get; set; } = new(2024, 7, 1, 4, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
