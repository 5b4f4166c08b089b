using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Progress;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.MidTerm;

public sealed class MidTermLaws
{
    private const string Code = "HV_PATENT_PER10K";

    /// <summary>滞后 under 符合预期 under 快于预期 under 提前实现.</summary>
    [Fact]
    public void A_better_latest_value_never_makes_a_verdict_worse() => Check((value, more) =>
        Grade(At(value)) <= Grade(At(value + more)));

    [Fact]
    public void A_stricter_band_never_makes_a_verdict_better() => Check((value, more) =>
        Grade(At(value, Published.Scheme(1.1m + more, 0.9m + more))) <= Grade(At(value)));

    /// <summary>Whatever is released afterwards, the evaluation as of the day stays as it was.</summary>
    [Fact]
    public void Later_releases_change_nothing() => Check((value, more) =>
    {
        var inputs = Published.Inputs(Published.AsOf);
        var later = inputs.Observations[0] with { Period = Period.OfYear(2023), Value = value, ReleasedOn = Published.AsOf.AddDays(1 + (int)more) };
        var before = MidTermEvaluation.Assess(inputs).Indicators.Single(i => i.Indicator.Code == Code);
        var after = MidTermEvaluation.Assess(inputs with { Observations = [.. inputs.Observations, later] }).Indicators.Single(i => i.Indicator.Code == Code);
        return before.Pace == after.Pace && before.Projection.AtTarget == after.Projection.AtTarget && before.Projection.Probability == after.Projection.Probability;
    });

    private static MidTermIndicator At(decimal value, Model.Schemes.MidTermScheme? scheme = null)
    {
        var inputs = Published.Inputs(Published.AsOf, scheme: scheme);
        var observations = inputs.Observations.Select(o => (o.Indicator, o.Period.ToString()) == (Code, "2023") ? o with { Value = value } : o);
        return MidTermEvaluation.Assess(inputs with { Observations = [.. observations] }).Indicators.Single(i => i.Indicator.Code == Code);
    }

    private static int Grade(MidTermIndicator indicator) => Array.IndexOf([Verdict.Behind, Verdict.OnTrack, Verdict.Ahead, Verdict.MetEarly], indicator.Verdict);

    private static void Check(Func<decimal, decimal, bool> law) =>
        Check(
            from value in Gen.Choose(0, 2_000)
            from more in Gen.Choose(0, 500)
            select (value / 100m, more / 100m),
            law);

    private static void Check(Gen<(decimal, decimal)> cases, Func<decimal, decimal, bool> law) =>
        Prop.ForAll(cases.ToArbitrary(), c => law(c.Item1, c.Item2)).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
