namespace Evaluation.Assess.Indices.Series;

/// <param name="BaseYear">Stands at 100.</param>
/// <param name="LastYear">At least <paramref name="BaseYear"/>.</param>
public sealed record BaseIndexOptions(int BaseYear, int LastYear, SeriesMethod Method, GapRules Gaps);
