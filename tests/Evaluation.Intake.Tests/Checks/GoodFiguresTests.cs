using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Checks;

/// <summary>The shipped figures are as published; none of them may ever be held back.</summary>
public class GoodFiguresTests
{
    private static readonly IReadOnlyList<IncomingObservation> all = Shipped.Content.Observations;

    [Fact]
    public void Nothing_is_held_when_all_come_at_once()
    {
        var found = Check(all, []);
        Assert.Equal([], Held(found));
        Assert.Equal(all.Count, found.Accepted.Count);
    }

    [Fact]
    public void Nothing_is_held_whatever_part_of_a_series_came_before()
    {
        // Every subset of each series is taken as known, and every other row comes alone after it.
        foreach (var series in all.GroupBy(r => (r.Observation.Indicator, r.Observation.Area)).Select(g => g.ToList()))
        {
            for (var subset = 0; subset < 1 << Math.Min(series.Count, 13); subset += series.Count > 10 ? 7 : 1)
            {
                var known = series.Where((_, i) => (subset >> i & 1) == 1).Select(r => r.Observation).ToList();
                foreach (var row in series.Where((_, i) => (subset >> i & 1) == 0))
                    Assert.Equal([], Held(Check([row], known)));
            }
        }
    }

    [Fact]
    public void Nothing_is_held_when_the_two_halves_of_a_series_come_in_turn()
    {
        foreach (var series in all.GroupBy(r => (r.Observation.Indicator, r.Observation.Area)).Select(g => g.ToList()))
        {
            for (var cut = 0; cut <= series.Count; cut++)
            {
                Assert.Equal([], Held(Check(series[cut..], series[..cut].Select(r => r.Observation))));
                Assert.Equal([], Held(Check(series[..cut], series[cut..].Select(r => r.Observation))));
            }
        }
    }

    [Fact]
    public void The_same_files_again_bring_nothing_new()
    {
        var found = Check(all, all.Select(r => r.Observation));
        Assert.Equal([], Held(found));
        Assert.Empty(found.Accepted);
        Assert.Equal(all.Count, found.AlreadyKnown.Count);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void The_redefined_count_of_geographical_indications_is_a_notice()
    {
        var notices = Check(all, []).Problems.Where(p => p.Values[0] == "GI_PRODUCT_CUM 2025").Select(p => p.Code.Id);
        Assert.Equal(["series-break-declared"], notices);
    }

    [Fact]
    public void The_redefined_count_would_be_held_without_its_note()
    {
        // 2544 in 2024, 5066 in 2025: without a note the steady series is broken, and someone has to say why.
        var row = all.Single(r => r.Observation is { Indicator: "GI_PRODUCT_CUM", Period.Kind: PeriodKind.Year, Period.Year: 2025 });
        var silent = row with { Observation = row.Observation with { Note = "" } };
        var found = Check([silent], all.Where(r => r.Row != row.Row || r.Table != row.Table).Select(r => r.Observation));
        Assert.Equal(["series-jump"], found.Problems.Select(p => p.Code.Id));
    }

    private static CheckedObservations Check(IReadOnlyList<IncomingObservation> incoming, IEnumerable<Observation> known) =>
        Plausibility.Check(incoming, known, Shipped.Content.Indicators, Shipped.Content.Plausibility!);

    private static IEnumerable<string> Held(CheckedObservations found) =>
        found.Problems.Where(p => p.Severity != ProblemSeverity.Notice).Select(p => p.English);
}
