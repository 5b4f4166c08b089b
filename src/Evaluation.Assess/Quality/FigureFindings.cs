namespace Evaluation.Assess.Quality;

/// <summary>Figures that changed by much against their last value.</summary>
internal static class FigureFindings
{
    public static IEnumerable<QualityFinding> Of(QualityInputs inputs)
    {
        var threshold = inputs.Scheme.Quality.FigureChangePercent.Value;
        var indicators = inputs.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        foreach (var (current, last) in inputs.Figures.Where(f => f.Last is not null).Select(f => (f.Current, f.Last!)))
        {
            if (!indicators.TryGetValue(current.Indicator, out var indicator) || !Jumped(current.Value, last.Value, threshold))
                continue;
            yield return new QualityFinding(QualityFindingKind.FigureJumped, inputs.Agencies.Find(indicator.Agency)?.Name ?? indicator.Agency, current.Period)
            {
                Indicator = indicator,
                LastPeriod = last.Period,
                Value = current.Value,
                OtherValue = last.Value,
                Threshold = threshold,
            };
        }
    }

    /// <summary>From 0, every change is one: it has no share.</summary>
    private static bool Jumped(decimal value, decimal last, decimal percent) =>
        last == 0 ? value != 0 : Math.Abs(value - last) * 100 > Math.Abs(last) * percent;
}
