using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Checks;

/// <summary>Nine figures that really were published or passed on wrong, each with what was found about it.</summary>
public class KnownErrorsTests
{
    private const string header = "indicator,area,period,value,unit,released_on,status,source,note\n";

    public static TheoryData<string, string, string, string, string> Wrong => new()
    {
        // 前三季度
        { "CUSTOMS_BATCH", "2024", "2.2", "万批", "revision-beyond-tolerance" },

        // 与官方同期值不符（上年数误作本年或来源不可信）
        { "HV_PATENT_PER10K", "2023", "9.4", "件/万人", "year-shifted" },
        { "INV_GRANT", "2023", "79.8", "万件", "year-shifted" },

        // 计量单位与指标不符；前11个月
        { "IP_ROYALTY_TRADE", "2019", "371.9", "亿美元", "unit-mismatch" },

        // 计量单位与指标不符
        { "IP_ROYALTY_TRADE", "2019", "410", "亿美元", "unit-mismatch" },

        // 与官方同期值不符
        { "IP_ROYALTY_TRADE", "2022", "4217.5", "亿元", "revision-beyond-tolerance" },

        // 原文"1070.9 billion-yuan"，疑少一位
        { "PATENT_INTENSIVE_VA", "2018", "10709", "亿元", "factor-of-ten" },

        // 单位误译："exceeded 15 trillion yuan"
        { "PLEDGE_AMT", "2019", "150000", "亿元", "factor-of-ten" },

        // 与官方438.3万件矛盾
        { "TM_REG", "2023", "557.65", "万件", "revision-beyond-tolerance" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_figure_once_published_wrong_is_caught_by_its_rule(string indicator, string period, string value, string unit, string rule)
    {
        foreach (var releasedOn in (string[])["2010-01-01", "2020-06-30", "2024-05-05", "2027-01-01"])
        {
            var read = Rows(header + $"{indicator},CN,{period},{value},{unit},{releasedOn},published,,\n");
            var found = Plausibility.Check(read.Rows, Good, Shipped.Content.Indicators, Shipped.Content.Plausibility!);
            var problems = read.Problems.Concat(found.Problems).ToList();
            Assert.Contains(problems, p => p.Code.Id == rule && p.Severity != ProblemSeverity.Notice && p.Place.Row == 2);
            Assert.Empty(found.Accepted);
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_figure_is_caught_on_the_very_day_of_the_good_release(string indicator, string period, string value, string unit, string rule)
    {
        foreach (var day in Good.Where(o => o.Indicator == indicator && o.Period.ToString() == period).Select(o => o.ReleasedOn))
        {
            var read = Rows(header + $"{indicator},CN,{period},{value},{unit},{day:yyyy-MM-dd},published,,\n");
            var found = Plausibility.Check(read.Rows, Good, Shipped.Content.Indicators, Shipped.Content.Plausibility!);
            Assert.Empty(found.Accepted);
            Assert.Contains(read.Problems.Concat(found.Problems), p => p.Code.Id == rule || p.Code.Id == "two-values-for-key");
        }
    }

    [Fact]
    public void Without_area_and_release_columns_each_row_still_gets_its_rule()
    {
        var rows = Wrong.Select(r => $"{r[0]},{r[1]},{r[2]},{r[3]},x");
        var read = Rows("indicator,period,value,unit,why\n" + string.Join('\n', rows));
        var found = Plausibility.Check(read.Rows, Good, Shipped.Content.Indicators, Shipped.Content.Plausibility!);
        Assert.Equal(["area", "released_on"], read.Problems.Where(p => p.Code.Id == "column-missing").Select(p => p.Place.Column!).Order());
        var line = 2;
        foreach (var row in Wrong)
        {
            Assert.Contains(read.Problems.Concat(found.Problems), p => p.Place.Row == line && p.Code.Id == (string)row[4]);
            line++;
        }

        Assert.Empty(found.Accepted);
    }

    private static List<Observation> Good { get; } = Shipped.Content.Observations.Select(row => row.Observation).ToList();

    private static Read<IncomingObservation> Rows(string csv) =>
        ObservationRows.Read(Shipped.Table(csv), Shipped.Content.Indicators, Shipped.Content.Areas);
}
