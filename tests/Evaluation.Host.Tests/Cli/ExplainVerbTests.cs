using System.Text.Json;

namespace Evaluation.Host.Tests.Cli;

public sealed class ExplainVerbTests(Office office) : IClassFixture<Office>
{
    private static readonly string[] Keys =
        ["label", "value", "reason", "printed", "kind", "unit", "words", "text", "weight", "how", "formula"];

    private static readonly string[] Rows = ["rule", "report", "observation", "target"];

    /// <summary>
    /// By hand from the data package: one of three measures reported, without evidence: 100 × 0.8 ÷ 3 = 26.67; the target is passed, so 100;
    /// 0.7 × 26.67 + 0.3 × 100 = 48.67. Share of the road: (8539.9 − 2180) ÷ (3200 − 2180) = 6.235196.
    /// </summary>
    [Fact]
    public async Task A_task_is_explained_down_to_its_rows_releases_and_rules()
    {
        var lines = Lines(await ExplainAsync("TASK", "89"));

        Assert.Equal("任务89得分：48.7（未舍入48.666666…），推进中，等次差，举措3项已办1项", lines[0]);
        Assert.Contains("算法：以下2项按权重平均 = (26.666666… × 0.7 + 100 × 0.3) ÷ 1", lines);
        Assert.Contains("责任分工：按职责分工", lines);
        Assert.Contains("中央宣传部：牵头", lines);
        Assert.Contains("落实分（权重0.7）：26.7（未舍入26.666666…）", lines);
        Assert.Contains("算法：以下3项的平均 × 100 = 100 × (0.8 + 0 + 0) ÷ 3", lines);
        Assert.Contains("规则：credit.completedWithoutEvidence = 0.8，本方案约定：报告完成而无文号、链接等佐证，记八成", lines);
        Assert.Contains("算法：(最新值 − 基期值) ÷ (目标值 − 基期值) = (8539.9 − 2180) ÷ (3200 − 2180)", lines);
    }

    [Fact]
    public async Task Each_row_is_shown_with_all_it_says()
    {
        var lines = Lines(await ExplainAsync("TASK", "89"));

        AssertRow(lines, "国家知识产权局报送（据此计分）", "状态：已完成", "内容：2023年专利商标质押融资登记8539.9亿元,增长75.4%", "日期：2024-04-24", "佐证：无", "来源：公开信息整理（置信度：高）", "报送日：2024-04-24");
        AssertRow(lines, "目标值（2025）：3200亿元", "性质：预期性", "基期：2020，2180", "文件：“十四五”国家知识产权保护和运用规划(国发〔2021〕20号)");
        AssertRow(lines, "最新值（2023）：8539.9亿元", "发布：2024-04-24，正式发布", "来源：大公报 2024-04-25 全球百强科技集群中国24个");
        AssertRow(lines, "此前发布（2024-03-29）：8539.9亿元", "发布：2024-03-29，正式发布");
    }

    /// <summary>2022 in the data package: 12.71 released 2023-12-29, 12.7 on 2024-03-29, 12.6 on 2024-12-31.</summary>
    [Theory]
    [InlineData("2024-01-31", "2022（最新值）：12.71%")]
    [InlineData("2024-06-30", "2022（最新值）：12.7%", "此前发布（2023-12-29）：12.71%")]
    [InlineData("2025-06-30", "2022：12.6%", "此前发布（2024-03-29）：12.7%", "此前发布（2023-12-29）：12.71%")]
    public async Task A_revised_value_shows_its_earlier_releases_and_none_after_the_day(string asOf, params string[] expected)
    {
        var lines = Lines(await office.RunAsync("explain", "INDICATOR", "patent_intensive_gdp", "--year", "2023", "--as-of", asOf));

        var start = Array.IndexOf(lines, expected[0]);
        Assert.True(start > 0);
        var releases = lines[start..].TakeWhile((line, at) => at == 0 || !line.StartsWith("2023", StringComparison.Ordinal));
        Assert.Equal(expected[1..], releases.Where(line => line.StartsWith("此前发布", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_indicator_shows_its_values_after_the_plans_year_apart()
    {
        var lines = Lines(await office.RunAsync("explain", "INDICATOR", "PATENT_INTENSIVE_GDP", "--year", "2023", "--as-of", "2026-06-30"));

        AssertRow(lines, "其他时期的数据：1个时期，不进入本年度评价", "2024：13.38%");
    }

    [Theory]
    [InlineData("国防科工局", "国家国防科工局（A10）得分：")]
    [InlineData("A01", "国家知识产权局（A01）得分：")]
    public async Task An_agency_is_found_by_code_name_or_alias_and_explained_through_its_tasks(string key, string expected)
    {
        var result = await ExplainAsync("AGENCY", key);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith(expected, result.Out, StringComparison.Ordinal);
        Assert.Contains("├─ 名次：", result.Out, StringComparison.Ordinal);
        Assert.Contains("规则：agency.leadWeight = 1，", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_same_tree_with_the_same_keys_on_every_node()
    {
        var result = await ExplainAsync("task", "89", "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        var root = json.RootElement;
        Assert.All(Nodes(root), node => Assert.Equal([.. Keys, "parts"], node.EnumerateObject().Select(p => p.Name).Where(name => !Rows.Contains(name))));
        Assert.Equal("48.6666666667", $"{root.GetProperty("value").GetDecimal():0.0000000000}");
        Assert.Equal(("48.7", "points", "weighted_mean"), (Text(root, "printed"), Text(root, "kind"), Text(root, "how")));
        Assert.Equal("推进中", Assert.Single(root.GetProperty("words").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Json_gives_each_row_as_the_data_package_has_it()
    {
        var result = await ExplainAsync("TASK", "89", "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        var nodes = Nodes(json.RootElement).ToList();
        var report = Single(nodes, "国家知识产权局报送（据此计分）").GetProperty("report");
        Assert.Equal(("89", "1", "completed", "2024-04-24"), (Text(report, "task"), Text(report, "measure"), Text(report, "status"), Text(report, "reported_on")));
        Assert.Equal(JsonValueKind.Null, report.GetProperty("review").ValueKind);
        var latest = Single(nodes, "最新值（2023）").GetProperty("observation");
        Assert.Equal(("PLEDGE_AMT", "CN", "2023", "8539.9"), (Text(latest, "indicator"), Text(latest, "area"), Text(latest, "period"), Text(latest, "value")));
        Assert.Equal(("亿元", "2024-04-24", "published"), (Text(latest, "unit"), Text(latest, "released_on"), Text(latest, "status")));
        var target = Single(nodes, "目标值（2025）").GetProperty("target");
        Assert.Equal(("2020", "2180", "2025", "3200"), (Text(target, "baseline_period"), Text(target, "baseline_value"), Text(target, "target_period"), Text(target, "target_value")));
        Assert.Equal(("task.weights", "1"), (Text(Single(nodes, "任务权重").GetProperty("rule"), "setting"), Text(Single(nodes, "任务权重").GetProperty("rule"), "value")));
    }

    [Fact]
    public async Task A_figure_that_is_not_there_has_its_reason_in_words_and_in_json()
    {
        var tree = await ExplainAsync("TASK", "1");
        var json = await ExplainAsync("TASK", "1", "--format", "json");

        Assert.Contains("├─ 成效分：不适用，没有计分的成效指标\n", tree.Out, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json.Out);
        var outcome = Single(Nodes(parsed.RootElement), "成效分");
        Assert.Equal((JsonValueKind.Null, "not_applicable", "不适用"), (outcome.GetProperty("value").ValueKind, Text(outcome, "reason"), Text(outcome, "printed")));
    }

    [Theory]
    [InlineData("TASK", "140", "task-unknown", "there are: 1–139.")]
    [InlineData("TASK", "eighty", "task-unknown", "there are: 1–139.")]
    [InlineData("TASK", "99999999999999999999", "task-unknown", "there are: 1–139.")]
    [InlineData("INDICATOR", "NONE", "indicator-unknown", "PLEDGE_AMT")]
    [InlineData("AGENCY", "国家知识产权", "agency-unknown-like", "did you mean 国家知识产权局?")]
    [InlineData("AGENCY", "火星", "agency-unknown", "农业农村部")]
    public async Task What_is_not_there_exits_2_and_says_what_there_is(string kind, string key, string code, string expected)
    {
        var result = await ExplainAsync(kind, key);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains($" {code} ", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_plan_exits_2()
    {
        var result = await office.RunAsync("explain", "TASK", "1", "--year", "1999");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("year-without-plan", result.Error, StringComparison.Ordinal);
    }

    private Task<CliResult> ExplainAsync(string kind, string key, params string[] more) =>
        office.RunAsync(["explain", kind, key, "--year", "2023", "--as-of", "2024-06-30", .. more]);

    /// <summary>Without the branches of the tree.</summary>
    private static string[] Lines(CliResult result)
    {
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return [.. result.Out.Split('\n').Select(line => line.TrimStart('├', '└', '│', '─', ' '))];
    }

    private static void AssertRow(string[] lines, string first, params string[] rest)
    {
        var start = Array.IndexOf(lines, first);
        Assert.True(start >= 0, first);
        Assert.Equal(rest, lines[(start + 1)..(start + 1 + rest.Length)]);
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.GetProperty("parts").EnumerateArray().SelectMany(Nodes).Prepend(node);

    private static JsonElement Single(IEnumerable<JsonElement> nodes, string label) => nodes.Single(n => Text(n, "label") == label);

    private static string? Text(JsonElement node, string key) => node.GetProperty(key).GetString();
}
