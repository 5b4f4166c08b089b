using Evaluation.Assess.Progress;
using Evaluation.Assess.Projections;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Projections;

public sealed class ProjectionLaws
{
    private static readonly Gen<SeriesPoint[]> Series =
        from count in Gen.Choose(4, 9)
        from values in Gen.ArrayOf(Gen.Choose(-5000, 5000), count)
        select values.Select((v, i) => new SeriesPoint(2010 + i, v / 100m)).ToArray();

    private static readonly Gen<TrendMethod> Method = Gen.Elements(TrendMethod.TheilSen, TrendMethod.Ols);

    [Fact]
    public void A_harder_target_is_never_more_likely() => Check(Series, Gen.Choose(-9000, 9000), Gen.Choose(0, 3000), (series, target, step) =>
    {
        Score Likely(Direction d, int t) => Projector.Project(series, 2025, d, t / 100m, Options()).Probability;
        return Likely(Direction.Higher, target).Value >= Likely(Direction.Higher, target + step).Value
            && Likely(Direction.Lower, target).Value <= Likely(Direction.Lower, target + step).Value;
    });

    [Fact]
    public void Reaching_from_below_and_from_above_leave_no_third_case() => Check(Series, Gen.Choose(-9000, 9000), Method, (series, target, method) =>
    {
        decimal Likely(Direction d) => Projector.Project(series, 2025, d, target / 100m, Options(method)).Probability.Value;
        return Likely(Direction.Higher) + Likely(Direction.Lower) >= 1;
    });

    [Fact]
    public void The_wider_interval_holds_the_narrower() => Check(Series, Gen.Choose(2020, 2030), Method, (series, year, method) =>
        Projector.Project(series, year, Direction.Higher, null, Options(method)).Years
            .All(y => y.Lower95 <= y.Lower80 && y.Lower80 <= y.Upper80 && y.Upper80 <= y.Upper95));

    [Fact]
    public void A_series_lifted_by_a_constant_is_projected_that_much_higher() => Check(Series, Gen.Choose(-10_000, 10_000), Method, (series, lift, method) =>
    {
        var plain = Projector.Project(series, 2025, Direction.Higher, null, Options(method)).Years[^1];
        var lifted = Projector.Project(series.Select(p => p with { Value = p.Value + lift }), 2025, Direction.Higher, null, Options(method)).Years[^1];
        return Near(lifted.Value, plain.Value + lift) && Near(lifted.Lower80, plain.Lower80 + lift) && Near(lifted.Upper95, plain.Upper95 + lift);
    });

    [Fact]
    public void The_order_of_the_points_does_not_matter() => Check(Series, Method, Gen.Choose(1, 9), (series, method, cut) =>
    {
        var shuffled = series.Skip(cut % series.Length).Concat(series.Take(cut % series.Length)).Reverse();
        return Projector.Project(series, 2025, Direction.Higher, 1, Options(method)).Years
            .SequenceEqual(Projector.Project(shuffled, 2025, Direction.Higher, 1, Options(method)).Years);
    });

    [Fact]
    public void A_better_latest_value_never_lowers_a_least_squares_projection() => Check(Series, Gen.Choose(0, 5000), Gen.Choose(2020, 2030), (series, more, year) =>
    {
        SeriesPoint[] better = [.. series[..^1], series[^1] with { Value = series[^1].Value + (more / 100m) }];
        return Projector.Project(better, year, Direction.Higher, null, Options(TrendMethod.Ols)).AtTarget.Value
            >= Projector.Project(series, year, Direction.Higher, null, Options(TrendMethod.Ols)).AtTarget.Value - 1e-20m;
    });

    private static ProjectionOptions Options(TrendMethod method = TrendMethod.TheilSen) => new(method, 200);

    private static bool Near(decimal left, decimal right) => Math.Abs(left - right) < 1e-8m;

    private static void Check<TA, TB, TC>(Gen<TA> a, Gen<TB> b, Gen<TC> c, Func<TA, TB, TC, bool> law) =>
        Prop.ForAll((from x in a from y in b from z in c select (x, y, z)).ToArbitrary(), t => law(t.x, t.y, t.z)).QuickCheckThrowOnFailure();
}
