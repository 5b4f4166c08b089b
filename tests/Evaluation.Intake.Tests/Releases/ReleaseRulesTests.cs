using System.Text;
using Evaluation.Intake.Releases;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Releases;

namespace Evaluation.Intake.Tests.Releases;

public sealed class ReleaseRulesTests
{
    private static readonly IReadOnlyList<Indicator> Indicators =
    [
        new("A", "指标甲", "件", Direction.Higher, Semantics.Flow, "", "A", "甲"),
        new("B", "指标乙", "件", Direction.Higher, Semantics.Flow, "", "A", "甲"),
    ];

    [Fact]
    public void The_shipped_rules_are_read_without_a_problem()
    {
        var read = ReleaseRulesReader.Read(Shipped.Folder, Shipped.Content.Indicators);
        Assert.Empty(read.Problems);
        var rules = Assert.Single(read.Rows);
        Assert.Equal("CN_IPJC:DF_IP_MONITORING(1.0.0)", rules.Dataflow.ToString());
        Assert.Equal(("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"), (rules.Licences[0].Name, rules.Licences[0].Path));
    }

    /// <summary>An indicator without a published figure has no public source that could be named.</summary>
    [Fact]
    public void Every_shipped_indicator_is_answered_for_and_the_public_ones_have_figures()
    {
        var rules = Assert.Single(ReleaseRulesReader.Read(Shipped.Folder, Shipped.Content.Indicators).Rows);
        var withFigures = Shipped.Content.Observations.Select(o => o.Observation.Indicator).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Shipped.Content.Indicators.Select(i => i.Code).Order(StringComparer.Ordinal), rules.Indicators.Select(i => i.Indicator).Order(StringComparer.Ordinal));
        Assert.Equal(withFigures.Order(StringComparer.Ordinal), rules.Indicators.Where(i => i.IsPublic).Select(i => i.Indicator).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_row_gives_the_answer_the_licence_and_the_source()
    {
        var read = Read("A,yes,,统计公报\nB,no,CC0-1.0,\n");
        Assert.Empty(read.Problems);
        Assert.Equal(
            [new PublicIndicator("A", true, "CC-BY-4.0", "统计公报"), new PublicIndicator("B", false, "CC0-1.0", "")], // an empty licence is the package's
            read.Rows.Single().Indicators);
    }

    [Fact]
    public void What_has_no_row_is_not_public() => Assert.DoesNotContain(Read("A,yes,,公报\n").Rows.Single().Indicators, i => i.Indicator == "B");

    [Theory]
    [InlineData("A,maybe,,公报\n", "word-unknown", 2)]
    [InlineData("A,,,公报\n", "cell-empty", 2)]
    [InlineData("X9,yes,,公报\n", "code-unknown", 2)]
    [InlineData("A,yes,WTFPL,公报\n", "release-licence-unknown", 2)]
    [InlineData("A,yes,,\n", "release-no-source", 2)]
    [InlineData("A,yes,,公报\nA,no,,公报\n", "key-twice", 3)]
    public void A_doubtful_row_stops_the_release(string rows, string code, int line)
    {
        var read = Read(rows);
        Assert.Empty(read.Rows);
        Assert.Contains(read.Problems, p => p.Code.Id == code && p.Place.Row == line && p.Place.File == "public.csv");
    }

    [Theory]
    [InlineData("\"name\": \"示例 包\"", "scheme-text-form")]
    [InlineData("\"name\": \"p\", \"x\": 1", "scheme-unknown-property")]
    [InlineData("\"title\": \"p\"", "scheme-missing")]
    public void A_wrong_description_is_refused(string name, string code)
    {
        var read = Read("A,yes,,公报\n", Json.Replace("\"name\": \"sample\"", name, StringComparison.Ordinal));
        Assert.Empty(read.Rows);
        Assert.Contains(read.Problems, p => p.Code.Id == code && p.Place.File == "release.json");
    }

    [Fact]
    public void A_licence_that_stands_twice_is_refused() =>
        Assert.Contains(Read("A,yes,,公报\n", Json.Replace("CC0-1.0", "CC-BY-4.0", StringComparison.Ordinal)).Problems, p => p.Code == ReleaseProblems.LicenceTwice);

    [Fact]
    public void A_missing_file_is_named()
    {
        var read = ReleaseRulesReader.Read(Path.Combine(Shipped.Folder, "schemes"), Indicators);
        Assert.Equal(["release.json", "release.schema.json", "public.csv"], read.Problems.Select(p => p.Place.File));
    }

    [Fact]
    public void Stated_lags_are_whole_days_and_may_fall_within_the_period()
    {
        var read = StatedLagRows.Read(Shipped.Table("indicator,lag_days,source\nA,-100,日程表\nB,30.5,日程表\n", "releases.csv"), Indicators);
        Assert.Equal([new StatedLag("A", -100, "日程表")], read.Rows);
        Assert.Equal(("release-lag-range", 3), (Assert.Single(read.Problems).Code.Id, read.Problems[0].Place.Row));
    }

    [Fact]
    public void A_folder_without_a_calendar_states_nothing() =>
        Assert.Empty(ReleaseRulesReader.ReadLags(Path.Combine(Shipped.Folder, "schemes"), Indicators).Problems);

    [Fact]
    public void Another_table_is_another_hash() =>
        Assert.NotEqual(Read("A,yes,,公报\n").Rows.Single().Hash, Read("A,no,,公报\n").Rows.Single().Hash);

    private const string Json = """
        {
          "name": "sample", "title": "示例", "description": "示例",
          "licences": [
            { "name": "CC-BY-4.0", "path": "https://example.org/by", "title": "甲", "note": "甲" },
            { "name": "CC0-1.0", "path": "https://example.org/zero", "title": "乙", "note": "乙" }
          ],
          "contributors": [{ "title": "示例办公室", "role": "publisher" }],
          "sdmx": { "agency": "SAMPLE", "dataflow": "DF", "version": "1.0.0" }
        }
        """;

    private static Read<ReleaseRules> Read(string rows, string json = Json) => ReleaseRulesReader.Read(
        Encoding.UTF8.GetBytes(json),
        File.ReadAllBytes(Path.Combine(Shipped.Folder, "release", "release.schema.json")),
        "release.json",
        Encoding.UTF8.GetBytes("indicator,public,licence,source_note\n" + rows),
        "public.csv",
        Indicators);
}
