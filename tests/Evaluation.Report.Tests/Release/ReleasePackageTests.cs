using System.Text;
using Evaluation.Assess.Tests.Bulletin;
using Evaluation.Report.Release;

namespace Evaluation.Report.Tests.Release;

public sealed class ReleasePackageTests
{
    private static readonly Dictionary<string, byte[]> Files = ReleaseSample.Files(ReleaseSample.Inputs("2024-12-31"));

    [Fact]
    public void The_package_has_its_files() => Assert.Equal(
        ["README.md", "datapackage.json", "indicators.csv", "areas.csv", "observations.csv", "vintages.csv", "targets.csv", "tasks.csv", "observations-sdmx.csv"],
        ReleasePackage.Files(ReleaseSample.Inputs("2024-12-31")).Select(f => f.Name));

    [Fact]
    public void A_figure_is_the_last_one_released_by_the_day_and_every_release_is_kept()
    {
        Assert.Equal(["12.6"], Column("observations.csv", "value", Share2022));
        Assert.Equal(["12.71", "12.7", "12.6"], Column("vintages.csv", "value", Share2022));
        Assert.Equal(["12.7"], Column(ReleaseSample.Files(ReleaseSample.Inputs("2024-12-30")), "observations.csv", "value", Share2022));

        static bool Share2022(IReadOnlyDictionary<string, string> row) => row["indicator"] == "PATENT_INTENSIVE_GDP" && row["period"] == "2022";
    }

    [Fact]
    public void What_is_not_marked_public_is_in_no_file()
    {
        foreach (var (name, bytes) in Files)
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.All(["INTERNAL", "内部", ",777,", ",888,"], secret => Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{name}: {secret}"));
        }
    }

    [Fact]
    public void Nothing_of_after_the_day_leaks()
    {
        var day = BulletinSample.Day("2024-03-31");
        var inputs = ReleaseSample.Inputs("2024-03-31");
        var known = inputs with
        {
            Vintages = [.. inputs.Vintages.Where(o => o.ReleasedOn <= day)],
            Targets = [.. inputs.Targets.Where(t => t.InForceFrom is null)],
        };
        Assert.Equal(ReleaseSample.Files(known), ReleaseSample.Files(inputs));
        Assert.Equal(["13"], Column(ReleaseSample.Files(inputs), "targets.csv", "target_value", _ => true));
        Assert.Equal(["13.5"], Column(ReleaseSample.Files(ReleaseSample.Inputs("2025-01-01")), "targets.csv", "target_value", _ => true));
    }

    [Fact]
    public void The_same_inputs_in_any_order_give_the_same_bytes()
    {
        var inputs = ReleaseSample.Inputs("2024-12-31");
        var reversed = inputs with
        {
            Indicators = [.. inputs.Indicators.Reverse()],
            Areas = [.. inputs.Areas.Reverse()],
            Targets = [.. inputs.Targets.Reverse()],
            Vintages = [.. inputs.Vintages.Reverse()],
            Plan = inputs.Plan with { Tasks = [.. inputs.Plan.Tasks.Reverse()] },
        };
        Assert.Equal(Files, ReleaseSample.Files(reversed));
    }

    [Fact]
    public void Numbers_keep_every_digit_and_their_sign()
    {
        Assert.Equal(["-1234.5678901234567", "0.1"], Column("observations.csv", "value", r => r["indicator"] == "BALANCE"));
        Assert.Equal(["-1234.5678901234567", "0.1"], Column("observations-sdmx.csv", "OBS_VALUE", r => r["INDICATOR"] == "BALANCE"));
    }

    [Fact]
    public void A_text_that_would_be_a_formula_gets_an_apostrophe_and_others_stay_as_they_are()
    {
        Assert.Equal(["'=HYPERLINK(\"http://example.com\")", "一行\n两行，有\"引号\", 逗号"], Column("observations.csv", "note", r => r["indicator"] == "BALANCE"));
        Assert.Equal(["做事，并报告。", "'@SUM(A1)。"], Column("tasks.csv", "text", _ => true));
    }

    [Fact]
    public void The_plan_stands_as_published_with_lead_and_participants()
    {
        Assert.Equal(["1", "2"], Column("tasks.csv", "task_no", _ => true));
        Assert.Equal(["按职责分工", "负责"], Column("tasks.csv", "mode", _ => true));
        Assert.Equal(["甲", "甲"], Column("tasks.csv", "lead", _ => true));
        Assert.Equal(["", "乙、丙"], Column("tasks.csv", "participants", _ => true));
    }

    [Fact]
    public void Estimated_and_imputed_figures_say_so()
    {
        Assert.Equal(["estimated"], Column("observations.csv", "status", r => r["indicator"] == "PATENT_INTENSIVE_GDP" && r["period"] == "2022"));
        Assert.Equal(["published", "imputed"], Column("vintages.csv", "status", r => r["indicator"] == "BALANCE"));
    }

    [Fact]
    public void Files_are_UTF_8_without_a_mark_and_lines_end_with_LF() => Assert.All(Files.Values, bytes =>
    {
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    });

    [Fact]
    public void A_figure_given_twice_is_a_mistake()
    {
        var inputs = ReleaseSample.Inputs("2024-12-31");
        Assert.Throws<ArgumentException>(() => ReleasePackage.Files(inputs with { Vintages = [.. inputs.Vintages, inputs.Vintages[1]] }));
    }

    [Fact]
    public void The_read_me_tells_the_day_the_licence_and_the_rows()
    {
        var text = Encoding.UTF8.GetString(Files["README.md"]);
        Assert.Contains("数据截至2024年12月31日", text, StringComparison.Ordinal);
        Assert.Contains("CC-BY-4.0", text, StringComparison.Ordinal);
        Assert.Contains("| 2 |", text, StringComparison.Ordinal); // two tasks
    }

    private static List<string> Column(string file, string column, Func<IReadOnlyDictionary<string, string>, bool> where) => Column(Files, file, column, where);

    private static List<string> Column(Dictionary<string, byte[]> files, string file, string column, Func<IReadOnlyDictionary<string, string>, bool> where)
    {
        var records = CsvReader.Read(files[file]);
        return [.. records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)).Where(where).Select(r => r[column])];
    }
}
