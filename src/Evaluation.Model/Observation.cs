namespace Evaluation.Model;

/// <summary>One released value. Key: indicator, area, period, released-on.</summary>
/// <remarks>The value as of day D is the one with the greatest <paramref name="ReleasedOn"/> not after D.</remarks>
public sealed record Observation(
    string Indicator,
    string Area,
    Period Period,
    decimal Value,
    string Unit,
    DateOnly ReleasedOn,
    ObservationStatus Status,
    string Source,
    string Note);
