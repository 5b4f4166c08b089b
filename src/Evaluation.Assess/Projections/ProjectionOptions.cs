using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Projections;

/// <summary>How a projection is made.</summary>
/// <param name="WindowYears">Only values of this many years, the latest one included, make the trend; <c>null</c>: all.</param>
/// <param name="Draws">Bootstrap draws, at least 100.</param>
/// <param name="Seed">Fixes every draw: the same seed and data give the same digits on any machine.</param>
public sealed record ProjectionOptions(
    TrendMethod Method = TrendMethod.TheilSen, int Draws = 10_000, long Seed = 20_231_231, int? WindowYears = null);
