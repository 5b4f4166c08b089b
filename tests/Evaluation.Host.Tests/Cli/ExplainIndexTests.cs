using System.Globalization;
using System.Text.Json;

namespace Evaluation.Host.Tests.Cli;

public sealed class ExplainIndexTests(Office office) : IClassFixture<Office>
{
    /// <summary>
    /// By hand from the data package: 发明专利审查周期 20 months in 2020, 16.5 in 2022, 16 in 2023, shorter is better: 20 ÷ 16 = 125; 商标审查周期 4 all along: 100.
    /// 服务 (125 + 100) ÷ 2 = 112.5 after (121.2121 + 100) ÷ 2 = 110.6061; a fifth of the 1.8939 is 0.378788. The tenth of 3.787879 for 审查周期 is the same.
    /// </summary>
    [Fact]
    public async Task A_national_figure_is_explained_down_to_its_releases_and_rules()
    {
        var lines = Lines(await ExplainAsync("INDEX", "national", "--as-of", "2024-06-30"));

        Assert.StartsWith("全国知识产权发展指数（2023年）：", lines[0], StringComparison.Ordinal);
        var start = Array.IndexOf(lines, "服务：112.5");
        Assert.Equal("算法：以下2项的平均 = (125 + 100) ÷ 2", lines[start + 1]);
        Assert.StartsWith("规则：national.dimensions.服务 = 1，维度等权", lines[start + 2], StringComparison.Ordinal);
        Assert.Equal("比2022年加点：0.4（未舍入0.378787…）", lines[start + 3]);
        Assert.Contains("算法：2020年（基年）值 ÷ 2023年值 × 100 = 20 ÷ 16 × 100", lines);
        Assert.Contains("算法：占指数的比重 × 水平的变化 = 0.1 × 3.787878…", lines);
    }

    /// <summary>法院知识产权案件审结量 has no 2023: 543379 in 2022 and, from 2025-04-21 on, 540000 in 2024; half of the way is 541689.5.</summary>
    [Theory]
    [InlineData("2024-06-30", "2023年值：543379件，沿用前年", "规则：national.gapAtEnd = carryForward")]
    [InlineData("2025-06-30", "2023年值：541689.5件，内插", "规则：national.gapInside = linear")]
    public async Task A_filled_year_says_so_and_by_which_rule(string asOf, string value, string rule)
    {
        var lines = Lines(await ExplainAsync("INDEX", "national", "--as-of", asOf));

        var start = Array.IndexOf(lines, value);
        Assert.True(start > 0);
        Assert.StartsWith(rule, lines[start + 2], StringComparison.Ordinal);
    }

    /// <summary>
    /// By hand from the data package. 外观设计有效量 of 2023: 北京 127062, lowest 1010; 广东 and 浙江 drawn in to 江苏 199814 (skewness 4.14, 2.86, then 1.14 by Excel's SKEW):
    /// 126052 ÷ 198804 = 63.4052. 企业: 112849 ÷ 156009 = 72.3349. 高校, no outlier: 1780 ÷ 6139 = 28.9949. 创造 (2 × 63.4052 + 72.3349 + 28.9949) ÷ 4 = 57.0351.
    /// PCT: 北京 drawn in to 江苏 6547, so 100. 马德里 of 2022: 335 ÷ 763 = 43.9056. 国际 71.9528. Together 64.4939.
    /// </summary>
    [Theory]
    [InlineData("INDEX", "北京")]
    [InlineData("INDEX", "110000")]
    [InlineData("110000")]
    [InlineData("北京")]
    public async Task A_region_is_found_by_name_or_code_and_explained_down_to_its_values(params string[] subject)
    {
        var lines = Lines(await ExplainAsync([.. subject, "--as-of", "2025-06-30"]));

        Assert.Equal("北京（110000）地区知识产权发展指数得分（2023年）：64.5（未舍入64.493934…），算术平均", lines[0]);
        Assert.Equal("算法：以下2项的平均 = (57.035051… + 71.952817…) ÷ 2", lines[1]);
        Assert.Contains("算法：(本地区值（2023） − 最差值（西藏，2023）) ÷ (缩尾后最好值（江苏，2023） − 最差值（西藏，2023）) × 100 = (127062 − 1010) ÷ (199814 − 1010) × 100", lines);
        Assert.Contains("缩尾后最好值（江苏，2023）：199814件，发布值，缩到此值的地区：浙江、广东", lines);
        Assert.Contains("本地区值：6547件，缩尾", lines);
        Assert.Contains("本地区值（2022）：335件，沿用前年", lines);
        Assert.Contains("名次：第5名", lines);
        Assert.Contains(lines, l => l.StartsWith("名次的90%区间：第", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_regions_are_listed_with_rank_interval_and_rules()
    {
        var lines = Lines(await ExplainAsync("index", "REGIONS", "--as-of", "2025-06-30"));

        Assert.Equal("地区知识产权发展指数（2023年）：31个地区，31个有名次", lines[0]);
        Assert.Equal(31, lines.Count(l => l.Contains("名，90%区间第", StringComparison.Ordinal)));
        Assert.Contains(lines, l => l.StartsWith("规则：regions.normalise = minMax，OECD/JRC", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("national", "2019", "全国知识产权发展指数（2019年）：无数据，评价年早于基年2020年，不编制全国指数")]
    [InlineData("北京", "2012", "北京（110000）地区知识产权发展指数得分（2012年）：覆盖不足，覆盖达到65%的地区不足2个，不编制地区指数")]
    [InlineData("regions", "2012", "地区知识产权发展指数（2012年）：覆盖达到65%的地区不足2个，不编制地区指数")]
    public async Task What_has_no_index_is_its_reason_and_no_plan_is_needed(string key, string year, string expected)
    {
        var result = await office.RunAsync("explain", key, "--year", year, "--as-of", "2025-06-30");

        Assert.Equal(expected, Lines(result)[0]);
    }

    [Theory]
    [InlineData("89", "任务89得分：")]
    [InlineData("hv_patent_per10k", "每万人口高价值发明专利拥有量（HV_PATENT_PER10K）：")]
    [InlineData("每万人口高价值发明专利拥有量", "每万人口高价值发明专利拥有量（HV_PATENT_PER10K）：")]
    [InlineData("科技部", "科技部（A14）得分：")]
    [InlineData("national", "全国知识产权发展指数（2023年）：")]
    [InlineData("CN", "全国知识产权发展指数（2023年）：")]
    [InlineData("地区", "地区知识产权发展指数（2023年）：")]
    public async Task The_kind_is_found_out_from_the_name(string key, string expected)
    {
        var result = await ExplainAsync(key);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith(expected, result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject-unknown", "no task number (1–139), no indicator's code or name, no agency's code, name or alias, and no index or area", "火星")]
    [InlineData("subject-unknown", "Did you mean 北京?", "北京市")]
    [InlineData("subject-unknown", "Did you mean HV_PATENT_PER10K, HV_PATENT_STOCK?", "高价值")]
    [InlineData("subject-unknown", "'110001' is no task number", "110001")]
    [InlineData("subject-unknown", "(1–139)", "140")]
    [InlineData("index-unknown-like", "did you mean 内蒙古?", "INDEX", "内蒙古自治区")]
    [InlineData("index-unknown", "national, regions, and 北京、天津", "INDEX", "火星")]
    public async Task An_unknown_name_exits_2_and_says_what_was_tried(string code, string expected, params string[] subject)
    {
        var result = await ExplainAsync(subject);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains($" {code} ", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_two_kinds_is_refused_until_the_kind_is_given()
    {
        using var other = new Office();
        var agencies = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "data", "agencies.csv"));
        var file = other.Write("agencies.csv", agencies.Replace("A14,科技部,", "A14,科技部,北京|", StringComparison.Ordinal));
        Assert.Equal(0, (await other.RunAsync("import", "agencies", file)).ExitCode);

        var either = await other.RunAsync("explain", "北京", "--year", "2023");
        var area = await other.RunAsync("explain", "INDEX", "北京", "--year", "2023");

        Assert.Equal(2, either.ExitCode);
        Assert.Contains("may be meant as AGENCY、INDEX", either.Error, StringComparison.Ordinal);
        Assert.Equal(0, area.ExitCode);
    }

    [Theory]
    [InlineData("national")]
    [InlineData("89")]
    [InlineData("北京")]
    public async Task A_cut_tree_says_how_many_lines_are_missing(string key)
    {
        var (whole, cut, root) = (await ExplainAsync(key), await ExplainAsync(key, "--depth", "1"), await ExplainAsync(key, "--depth", "0"));

        var lines = whole.Out.Split('\n').Length;
        Assert.Equal(lines, Shown(cut) + Hidden(cut));
        Assert.Equal(lines, Shown(root) + Hidden(root));
        Assert.True(Shown(root) < Shown(cut) && Shown(cut) < lines);
        Assert.Equal(whole.Out, (await ExplainAsync(key, "--depth", "99")).Out);
    }

    [Fact]
    public async Task A_cut_tree_in_json_has_no_parts_and_the_lines_that_are_missing()
    {
        var (whole, cut) = (await ExplainAsync("national", "--depth", "0"), await ExplainAsync("national", "--depth", "0", "--format", "json"));

        using var json = JsonDocument.Parse(cut.Out);
        Assert.Equal(0, json.RootElement.GetProperty("parts").GetArrayLength());
        Assert.Equal(Hidden(whole), json.RootElement.GetProperty("lines_below").GetInt32());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("two")]
    public async Task A_depth_that_is_no_number_of_levels_is_refused(string depth) =>
        Assert.Equal(1, (await ExplainAsync("national", "--depth", depth)).ExitCode);

    private Task<CliResult> ExplainAsync(params string[] words) => office.RunAsync(["explain", .. words, "--year", "2023"]);

    private static bool IsMark(string line) => line.Contains("…其下还有", StringComparison.Ordinal);

    private static int Shown(CliResult result) => result.Out.Split('\n').Count(line => !IsMark(line));

    private static int Hidden(CliResult result) =>
        result.Out.Split('\n').Where(IsMark).Sum(line => int.Parse(line.Split("其下还有")[1].Split('行')[0], CultureInfo.InvariantCulture));

    /// <summary>Without the branches of the tree.</summary>
    private static string[] Lines(CliResult result)
    {
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return [.. result.Out.Split('\n').Select(line => line.TrimStart('├', '└', '│', '─', ' '))];
    }
}
