using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Intake.Tests.Checks;

public class PlausibilityTests
{
    private static readonly Table table = new("t.csv", null, [], 1, [], []);
    private static readonly List<Observation> good = Shipped.Content.Observations.Select(r => r.Observation).ToList();

    // New figures after the shipped ones; each mistake is made up after the nine real ones.
    [Theory]
    [InlineData("INV_GRANT", "2026", 9.72, "", "factor-of-ten")]             // 97.2 in 2025, a digit lost
    [InlineData("PATENT_INTENSIVE_GDP", "2025", 134, "", "factor-of-ten")]   // 13.38 in 2024
    [InlineData("CUSTOMS_BATCH", "2025", 41000, "", "factor-of-ten")]        // counted in 批, not in 万批
    [InlineData("COPYRIGHT_TOTAL_REG", "2025", 10631, "", "factor-of-ten")]  // only two points: 892.39 and 1063.1
    [InlineData("RD_EXP", "2024", 3.6, "", "factor-of-ten")]                 // only one point, 33357.1: in 万亿元
    [InlineData("IP_SATISFACTION", "2026", 61.2, "", "series-jump")]         // 82.81 in 2025, never moved so far
    [InlineData("HV_PATENT_PER10K", "2024", 11.8, "", "year-shifted")]       // 11.8 is 2023's, 14 was published
    [InlineData("IP_SATISFACTION", "2022", 80.61, "", "year-shifted")]       // within tolerance, but 2021's
    [InlineData("TM_REG", "2026", 210, "上半年", "part-of-year")]
    [InlineData("CUSTOMS_BATCH", "2025", 3.9, "前三季度", "part-of-year")]
    [InlineData("IP_ROYALTY_TRADE", "2025", 3700, "1—11月", "part-of-year")]
    [InlineData("PATENT_INTENSIVE_GDP", "2023", 13.5, "", "revision-beyond-tolerance")]
    public void A_mistake_in_a_new_figure_is_held(string indicator, string period, double value, string note, string rule)
    {
        var found = Check([Row(indicator, "CN", period, (decimal)value, note, 2)], good);
        Assert.Contains(found.Problems, p => p.Code.Id == rule);
        Assert.Single(found.Held);
    }

    [Theory]
    [InlineData("INV_GRANT", "2026", 9.72)]
    [InlineData("IP_SATISFACTION", "2026", 61.2)]
    public void A_figure_that_somebody_vouched_for_is_not_asked_about_again(string indicator, string period, double value)
    {
        var row = Row(indicator, "CN", period, (decimal)value, "", 2);
        Assert.Single(Check([row], good).Held);
        var again = Check([row], [.. good, row.Observation]);
        Assert.Empty(again.Problems);
        Assert.Single(again.AlreadyKnown);
    }

    [Theory]
    [InlineData("INV_GRANT", "2026", 99.9)]
    [InlineData("PLEDGE_AMT", "2024", 14000)]         // grew by 75 % the year before
    [InlineData("GI_PRODUCT_CUM", "2026", 5100)]      // after the break of 2025
    [InlineData("GI_PRODUCT_NEW", "2026", 9)]         // 104 the year before: small counts do that
    [InlineData("GII_RANK", "2026", 14)]
    [InlineData("PATENT_INTENSIVE_GDP", "2024", 13.3)]
    [InlineData("COURT_IP_NEW", "2023", 544126)]      // 540000 said in round figures before
    public void A_sound_new_figure_is_accepted(string indicator, string period, double value)
    {
        var found = Check([Row(indicator, "CN", period, (decimal)value, "", 2)], good);
        Assert.Equal([], found.Held.Select(h => h.Observation.Indicator));
        Assert.Single(found.Accepted);
    }

    [Fact]
    public void Tiny_counts_may_do_anything()
    {
        // 西藏: 1, 6, 29, 29 applications were published; 3 and 20 are as likely.
        var found = Check(Series("P_PCT", "540000", 2016, 3, 20, 2, 29, 1, 0, 14), []);
        Assert.Empty(found.Held);
    }

    [Fact]
    public void A_series_that_doubles_every_year_is_never_held()
    {
        var found = Check(Series("PLEDGE_AMT", "CN", 2010, [.. Enumerable.Range(0, 12).Select(i => (decimal)(100 << i))]), []);
        Assert.Empty(found.Held);
    }

    [Fact]
    public void Zero_or_less_in_a_steady_series_is_held()
    {
        Assert.Single(Check([Row("INV_GRANT", "CN", "2026", 0, "", 2)], good).Held);
        Assert.Single(Check([Row("INV_GRANT", "CN", "2026", -97.2m, "", 2)], good).Held);
    }

    [Fact]
    public void Two_wrong_figures_in_a_row_do_not_vouch_for_each_other()
    {
        // 万件 mistaken for 件 in both years.
        var found = Check([Row("DES_GRANT", "CN", "2026", 650000, "", 2), Row("DES_GRANT", "CN", "2027", 660000, "", 3)], good);
        Assert.Equal(2, found.Held.Count);
    }

    [Fact]
    public void A_year_is_more_than_its_half()
    {
        var half = Row("INV_GRANT", "110000", "2024-S1", 55.4m, "", 2);
        Assert.Contains(Check([half, Row("INV_GRANT", "110000", "2024", 55.4m, "", 3)], []).Problems, p => p.Code.Id == "part-of-year-value");
        Assert.Empty(Check([half, Row("INV_GRANT", "110000", "2024", 104.5m, "", 3)], []).Held);
    }

    [Fact]
    public void Of_two_releases_that_contradict_each_other_the_later_is_held()
    {
        var first = Row("PLEDGE_AMT", "110000", "2023", 100, "", 2) with { };
        var later = Row("PLEDGE_AMT", "110000", "2023", 150, "", 3);
        later = later with { Observation = later.Observation with { ReleasedOn = new DateOnly(2027, 6, 1) } };
        Assert.Equal([3], Check([later, first], []).Held.Select(h => h.Row));
    }

    [Fact]
    public void The_order_of_the_rows_does_not_matter() =>
        Prop.ForAll<int>(seed =>
        {
            var rows = Shipped.Content.Observations.Where(r => r.Observation.Area == "CN")
                .Append(Row("TM_REG", "CN", "2023", 557.65m, "", 900)).Append(Row("PLEDGE_AMT", "CN", "2019", 150000, "", 901)).ToArray();
            var expected = Check(rows, []).Problems.Select(p => p.English);
            new Random(seed).Shuffle(rows);
            return expected.SequenceEqual(Check(rows, []).Problems.Select(p => p.English));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_series_of_gentle_growth_is_never_held() =>
        Prop.ForAll<PositiveInt, byte[], int>((start, steps, which) =>
        {
            // From -10 % to +15 % a year, in every kind of indicator.
            var indicators = Shipped.Content.Indicators;
            var indicator = indicators[(which & int.MaxValue) % indicators.Count];
            var value = 30m + (start.Get * 7m);
            var rows = steps.Select((step, i) =>
            {
                value *= 0.9m + (step * 0.25m / 255);
                return Row(indicator.Code, "110000", (1990 + i).ToString("0000", System.Globalization.CultureInfo.InvariantCulture), Math.Round(value, 2), "", i);
            }).ToList();
            return Check(rows, []).Held.Count == 0 && rows.TrueForAll(row => Check([row], rows.Where(r => r.Row < row.Row).Select(r => r.Observation)).Held.Count == 0);
        }).QuickCheckThrowOnFailure();

    private static CheckedObservations Check(IReadOnlyList<IncomingObservation> incoming, IEnumerable<Observation> known) =>
        Plausibility.Check(incoming, known, Shipped.Content.Indicators, Shipped.Content.Plausibility!);

    private static List<IncomingObservation> Series(string indicator, string area, int from, params decimal[] values) =>
        [.. values.Select((v, i) => Row(indicator, area, (from + i).ToString("0000", System.Globalization.CultureInfo.InvariantCulture), v, "", i + 2))];

    private static IncomingObservation Row(string indicator, string area, string period, decimal value, string note, int row) =>
        new(new Observation(indicator, area, Period.Parse(period), value, Shipped.Content.Indicators.Single(i => i.Code == indicator).Unit,
            new DateOnly(2027, 5, 1), ObservationStatus.Published, "测试", note), table, row);
}
