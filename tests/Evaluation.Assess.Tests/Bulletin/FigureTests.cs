using System.Globalization;
using Evaluation.Assess.Bulletin;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;
using static Evaluation.Assess.Tests.Bulletin.BulletinSample;

namespace Evaluation.Assess.Tests.Bulletin;

/// <summary>Figures and days are the published ones; differences are worked by hand.</summary>
public sealed class FigureTests
{
    [Fact]
    public void A_revision_tells_the_old_and_the_new_value_and_both_days()
    {
        var change = Figure(Between("2023-12-31", "2024-12-31"), Share, "2022");
        Assert.Equal(FigureChangeKind.Revised, change.Kind);
        Assert.Equal((12.71m, Day("2023-12-29")), (change.Earlier!.Value, change.Earlier.ReleasedOn));
        Assert.Equal((12.60m, Day("2024-12-31")), (change.Released.Value, change.Released.ReleasedOn));
        Assert.Equal(-0.11m, change.Difference.Value);
        Assert.Equal(-0.8655m, Math.Round(change.RelativePercent.Value, 4)); // 0.11 / 12.71 = 0.0086546
        Assert.Equal([12.7m], change.Between.Select(o => o.Value));          // the report of March 2024 gave one place only
    }

    [Fact]
    public void The_data_list_every_release_against_the_one_before()
    {
        var steps = Between("2023-12-31", "2024-12-31").Releases.Where(r => r.Indicator == Share && r.Released.Period == Period.Parse("2022")).ToList();
        Assert.Equal([(12.71m, 12.7m, FigureChangeKind.Refined), (12.7m, 12.6m, FigureChangeKind.Revised)], steps.Select(s => (s.Earlier!.Value, s.Released.Value, s.Kind)));
    }

    [Fact]
    public void A_figure_that_was_new_and_then_revised_stands_as_both()
    {
        var changes = Between("2023-06-30", "2024-12-31").Figures.Where(f => f.Indicator == Share && f.Released.Period == Period.Parse("2022")).ToList();
        Assert.Equal([FigureChangeKind.New, FigureChangeKind.Revised], changes.Select(c => c.Kind));
        Assert.Equal((12.71m, null), (changes[0].Released.Value, changes[0].Earlier));
        Assert.Equal((12.71m, 12.6m), (changes[1].Earlier!.Value, changes[1].Released.Value));
    }

    [Fact]
    public void What_was_released_on_the_first_day_is_old_and_on_the_last_is_in()
    {
        Assert.DoesNotContain(Between("2024-12-31", "2025-01-14").Figures, f => f.Indicator == Share);
        Assert.Contains(Between("2024-12-30", "2024-12-31").Figures, f => f.Indicator == Share && f.Released.Value == 13.04m);
    }

    [Fact]
    public void More_places_of_the_same_figure_are_no_revision()
    {
        var change = Figure(Between("2024-01-31", "2024-12-31"), Valid, "2023"); // 499.1 and then 499.06
        Assert.Equal((FigureChangeKind.Refined, -0.04m), (change.Kind, change.Difference.Value));
    }

    [Theory]
    [InlineData("12.71", "12.7", FigureChangeKind.Refined)]
    [InlineData("12.7", "12.6", FigureChangeKind.Revised)]
    [InlineData("12.75", "12.7", FigureChangeKind.Revised)] // rounds to 12.8
    [InlineData("53", "53.4", FigureChangeKind.Refined)]
    [InlineData("-1.25", "-1.3", FigureChangeKind.Refined)] // half away from zero
    [InlineData("0", "0.4", FigureChangeKind.Revised)]
    [InlineData("12.60", "12.6", FigureChangeKind.Confirmed)]
    [InlineData("11300", "11000", FigureChangeKind.Revised)]
    public void Precision_is_told_from_revision(string before, string after, FigureChangeKind kind)
    {
        var figures = new[] { Of(Valid, "2022", decimal.Parse(before, CultureInfo.InvariantCulture), "2023-01-01"), Of(Valid, "2022", decimal.Parse(after, CultureInfo.InvariantCulture), "2024-01-01") };
        Assert.Equal(kind, Figure(Bulletins.Of(Inputs(Day("2023-12-31"), Day("2024-12-31"), figures)), Valid, "2022").Kind);
    }

    [Fact]
    public void The_same_value_again_is_a_confirmation() =>
        Assert.Equal(FigureChangeKind.Confirmed, Figure(Between("2021-12-31", "2022-12-31"), Innovation, "2021").Kind);

    [Fact]
    public void Another_unit_has_no_difference()
    {
        var changed = Of(Valid, "2023", 4990600, "2024-05-01") with { Unit = "件" };
        var inputs = Inputs(Day("2024-04-30"), Day("2024-12-31"), [.. Figures, changed]);
        var change = Figure(Bulletins.Of(inputs), Valid, "2023");
        Assert.Equal(FigureChangeKind.Revised, change.Kind);
        Assert.Equal(Score.Unscored(UnscoredReason.NotComputable), change.Difference);
    }

    [Fact]
    public void A_revision_of_nought_has_no_relative_change()
    {
        var inputs = Inputs(Day("2023-12-31"), Day("2024-12-31"), [Of(Valid, "2022", 0, "2023-01-01"), Of(Valid, "2022", 5, "2024-01-01")]);
        var change = Figure(Bulletins.Of(inputs), Valid, "2022");
        Assert.Equal((5m, Score.Unscored(UnscoredReason.NotComputable)), (change.Difference.Value, change.RelativePercent));
    }

    [Fact]
    public void The_geographical_indications_of_2025_are_marked_as_a_break()
    {
        var change = Figure(Between("2025-12-31", "2026-06-30"), Geographic, "2025");
        Assert.Equal((FigureChangeKind.New, true, 2544m), (change.Kind, change.IsBreak, change.YearBefore!.Value));
        Assert.DoesNotContain(Between("2023-12-31", "2024-12-31").Releases, f => f.IsBreak); // a note that names a definition marks none
    }

    [Fact]
    public void Areas_are_summed_up_by_indicator_and_period_and_nothing_is_dropped()
    {
        var bulletin = Between("2023-12-31", "2024-12-31");
        Assert.Equal(["2022", "2023"], bulletin.Regional.Select(r => r.Period.ToString()));
        var (first, second) = (bulletin.Regional[0], bulletin.Regional[1]);
        Assert.Equal((0, 2, 3, 0), (first.Count(FigureChangeKind.New), first.Count(FigureChangeKind.Revised), first.Known, first.Missing.Count));
        Assert.Equal(["120000", "130000"], first.LargestRevisions.Select(r => r.Area.Code)); // both by 10 %: in the order of the areas
        Assert.Equal((2, 0, 2), (second.Count(FigureChangeKind.New), second.Count(FigureChangeKind.Revised), second.Known));
        Assert.Equal(["天津"], second.Missing.Select(a => a.Name));
        Assert.Contains(bulletin.Gaps, g => g.Kind == BulletinGapKind.AreasMissing && g.Regional == second);
        Assert.DoesNotContain(bulletin.Figures, f => f.Area.Code != "CN");
    }

    [Fact]
    public void Every_release_between_the_days_is_told_once_and_none_after_is() => Prop.ForAll(
        Gen.Choose(-600, 600).Two().ToArbitrary(),
        days =>
        {
            var (since, asOf) = (Day("2023-12-31").AddDays(Math.Min(days.Item1, days.Item2)), Day("2023-12-31").AddDays(Math.Max(days.Item1, days.Item2) + 1));
            var bulletin = Bulletins.Of(Inputs(since, asOf, Figures));
            var expected = Figures.Where(f => f.ReleasedOn > since && f.ReleasedOn <= asOf).ToHashSet();
            Assert.Equal(expected.Count, bulletin.Releases.Count);
            Assert.Equal(expected, bulletin.Releases.Select(r => r.Released).ToHashSet());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Later_releases_and_the_order_of_rows_change_nothing()
    {
        var known = Figures.Where(f => f.ReleasedOn <= Day("2024-12-31")).ToList();
        var (since, asOf) = (Day("2023-12-31"), Day("2024-12-31"));
        Assert.Equal(Text(Bulletins.Of(Inputs(since, asOf, known))), Text(Bulletins.Of(Inputs(since, asOf, [.. Figures.Reverse()]))));
    }

    [Fact]
    public void A_caller_s_mistake_is_refused()
    {
        var inputs = Inputs("2023-12-31", "2024-12-31");
        Assert.Throws<ArgumentException>(() => Bulletins.Of(inputs with { Since = inputs.AsOf }));
        Assert.Throws<ArgumentException>(() => Bulletins.Of(inputs with { Before = inputs.After }));
        Assert.Throws<ArgumentException>(() => Bulletins.Of(inputs with { Vintages = [.. Figures, Figures[0] with { Value = 1 }] }));
        Assert.Throws<ArgumentException>(() => Bulletins.Of(inputs with { Indicators = [Share] }));
    }

    private static FigureChange Figure(BulletinAssessment bulletin, Indicator indicator, string period) =>
        bulletin.Figures.Single(f => f.Indicator == indicator && f.Released.Period == Period.Parse(period));

    private static string Text(BulletinAssessment b) => string.Join(
        "\n",
        b.Releases.Concat(b.Figures).Select(f => $"{f.Kind} {f.Released} {f.Earlier} {f.Difference} {f.RelativePercent} {f.YearBefore}")
            .Concat(b.Schedules.Select(s => $"{s.Indicator.Code} {s.Latest} {s.LatestReleased} {s.Learnt} {s.Rule} {string.Join(',', s.Missing)} {string.Join(',', s.Coming)}"))
            .Concat(b.Targets.Select(t => t.ToString())));
}
