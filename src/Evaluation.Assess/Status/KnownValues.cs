using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>The whole-year values that were known on the as-of day, each in its latest vintage.</summary>
internal sealed class KnownValues
{
    private static readonly IReadOnlyDictionary<int, Observation> none = new Dictionary<int, Observation>();

    private readonly Dictionary<(string Indicator, string Area), Dictionary<int, Observation>> series;

    private KnownValues(Dictionary<(string Indicator, string Area), Dictionary<int, Observation>> series) => this.series = series;

    public static KnownValues Of(StatusInputs inputs) => new(inputs.Observations
        .Where(o => o.ReleasedOn <= inputs.AsOf && o.Period.Kind == PeriodKind.Year)
        .GroupBy(o => (o.Indicator, o.Area))
        .ToDictionary(
            g => g.Key,
            g => g.GroupBy(o => o.Period.Year).ToDictionary(y => y.Key, y => y.MaxBy(o => o.ReleasedOn)!)));

    /// <returns>By year; empty where nothing is known.</returns>
    public IReadOnlyDictionary<int, Observation> Series(string indicator, string area) =>
        series.TryGetValue((indicator, area), out var found) ? found : none;
}
