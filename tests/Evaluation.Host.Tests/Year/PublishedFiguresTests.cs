using System.Globalization;
using Evaluation.Intake.Tables;

namespace Evaluation.Host.Tests.Year;

/// <summary>Bulletin and public release of the synthetic year against the oracle.</summary>
[Collection(SyntheticYearShared.Name)]
public sealed class PublishedFiguresTests(SyntheticOffice office)
{
    /// <summary>The data package holds nothing released after 2023, so that all that is new in 2024 came in forms.</summary>
    [Fact]
    public async Task The_bulletin_lists_the_figures_that_forms_brought_and_those_they_corrected()
    {
        await office.DoneAsync("report", "bulletin", "--year", "2023", "--since", "2023-12-31", "--as-of", "2024-03-31", "--out", "bulletin");
        var book = new PrintedBook(office["bulletin/指标动态监测-20240331.xlsx"]);
        var told = office.ToldFigures.GroupBy(f => (f.Indicator, f.Period)).ToList();
        Assert.Contains(told, g => g.Count() > 1);

        Assert.Equal(
            told.Select(g => $"{Name(g.Key.Indicator)}|{g.Key.Period}|{PrintedBook.Plain(g.First().Value)}|{Serial(g.First().ReleasedOn)}").Order(StringComparer.Ordinal),
            book.Rows("新增数据", "指标", "数值").Select(r => $"{r["指标"]}|{r["数据期"]}|{r["数值"]}|{Cell(r["发布日"])}").Order(StringComparer.Ordinal));
        Assert.Equal(
            told.Where(g => g.Count() > 1).Select(g => $"{Name(g.Key.Indicator)}|{PrintedBook.Plain(g.First().Value)}|{PrintedBook.Plain(g.Last().Value)}|{Number(g.Last().Value - g.First().Value)}").Order(StringComparer.Ordinal),
            book.Rows("修订数据", "指标", "旧值").Select(r => $"{r["指标"]}|{r["旧值"]}|{r["新值"]}|{Number(decimal.Parse(r["差额"], NumberStyles.Float, CultureInfo.InvariantCulture))}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_release_holds_every_public_figure_and_nothing_of_what_agencies_wrote()
    {
        await office.DoneAsync("release", "--year", "2023", "--as-of", "2024-03-31", "--out", "release");
        var isPublic = Table(office["data/release/public.csv"]).ToDictionary(r => r[0], r => r[1] == "yes");

        Assert.Equal(
            office.Figures.National.Concat(office.ToldFigures).Where(f => isPublic[f.Indicator] && f.ReleasedOn <= new DateOnly(2024, 3, 31))
                .Select(f => $"{f.Indicator}|{f.Period}|{Number(f.Value)}|{f.ReleasedOn:yyyy-MM-dd}").Distinct().Order(StringComparer.Ordinal),
            Table(office["release/vintages.csv"]).Where(r => r[1] == "CN").Select(r => $"{r[0]}|{r[2]}|{Number(decimal.Parse(r[3], CultureInfo.InvariantCulture))}|{r[5]}").Order(StringComparer.Ordinal));
        foreach (var path in Directory.GetFiles(office["release"]))
            Assert.DoesNotContain("示例：", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Equal(0, (await office.RunAsync("verify", office["release"])).ExitCode);
    }

    private static IReadOnlyList<string[]> Table(string path)
    {
        var table = TableFiles.Open(path).Tables[0];
        return [.. table.Rows.Select(r => Enumerable.Range(0, table.Headers.Count).Select(c => r[c]).ToArray())];
    }

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Serial(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date cell as it is read back: its ISO form, or its serial number.</summary>
    private static string Cell(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? Serial(new DateOnly(1899, 12, 30).AddDays(serial)) : text;

    private string Name(string code) => office.Figures.Indicators[code][1];
}
