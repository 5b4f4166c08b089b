using Evaluation.Assess.Annual;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Assess.YearOnYear;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.YearOnYear;

/// <summary>Laws that hold of any plan; a failure prints the seed.</summary>
public class YearComparisonLaws
{
    [Fact]
    public void A_year_beside_itself_has_not_changed() => ForAll(inputs =>
    {
        var same = Compare(inputs, inputs);
        Assert.All(Figures(same).Where(p => p.Change.IsScored), p => Assert.Equal(0, p.Change.Value));
        Assert.All(Figures(same), p => Assert.Equal(p.Now, p.Then));
        Assert.All(same.Tasks, t => Assert.Equal((TaskCourse.CarriedOn, t.Now?.Task), (t.Course, t.Then?.Task)));
        Assert.All(same.Warnings, w => Assert.Equal(ComparabilityIssue.LowCoverage, w.Issue));
    });

    [Fact]
    public void A_change_is_given_exactly_where_it_is_the_difference_of_two_values() => ForAllPairs((now, then) =>
        Assert.All(Figures(Compare(now, then)).Where(p => p.Change.IsScored), p => Assert.Equal(p.Now.Value - p.Then.Value, p.Change.Value)));

    [Fact]
    public void Every_chapter_agency_and_indicator_of_either_year_has_one_row() => ForAllPairs((now, then) =>
    {
        var comparison = Compare(now, then);
        AreRows(comparison.Chapters.Select(c => c.Name), now.Assess().Chapters.Concat(then.Assess().Chapters).Select(c => c.Name));
        AreRows(comparison.Agencies.Select(a => a.Agency.Code), now.Assess().Agencies.Concat(then.Assess().Agencies).Select(a => a.Agency.Code));
        AreRows(comparison.Indicators.Select(i => i.Indicator.Code), now.Assess().Indicators.Concat(then.Assess().Indicators).Select(i => i.Indicator.Code));
    });

    private static void AreRows(IEnumerable<string> rows, IEnumerable<string> all) => Assert.Equal(all.Distinct().Order(), rows.Order());

    private static IEnumerable<YearPair> Figures(YearComparison c) =>
    [
        .. c.Chapters.Append(c.Overall).SelectMany(g => new[] { g.Score, g.CoveragePercent, g.CompletionOfAll }),
        .. c.Agencies.SelectMany(a => new[] { a.Score, a.Rank, a.CoveragePercent }),
        .. c.Tasks.Select(t => t.Score),
        .. c.Indicators.SelectMany(i => new[] { i.Value, i.Attainment }),
    ];

    private static YearComparison Compare(AnnualInputs now, AnnualInputs then) => (now with
    {
        PreviousYear = then.Assess(),
        TaskMatches = [.. now.Plan.Tasks.Where(t => then.Plan.Tasks.Any(o => o.Number == t.Number)).Select(t => new TaskMatch(now.Plan.Year, t.Number, t.Number))],
    }).Assess().YearOnYear!;

    private static void ForAll(Action<AnnualInputs> law) => ForAllPairs((inputs, _) => law(inputs));

    private static void ForAllPairs(Action<AnnualInputs, AnnualInputs> law) =>
        Prop.ForAll<int, int>((one, other) => law(RandomInputs.Of(one), RandomInputs.Of(other)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(int.MaxValue));
}
