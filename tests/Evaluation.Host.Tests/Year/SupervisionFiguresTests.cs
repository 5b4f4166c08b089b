using System.Globalization;

namespace Evaluation.Host.Tests.Year;

/// <summary>The printed supervision ledger of the synthetic year against the oracle: items by colour, cause and agency, findings by kind.</summary>
[Collection(SyntheticYearShared.Name)]
public sealed class SupervisionFiguresTests(SyntheticOffice office)
{
    private static readonly string[] Causes = ["逾期未报", "空报", "退回未重报", "已报送待审核", "相互矛盾", "缺佐证", "指标逾期", "即将到期"];

    public static TheoryData<string> Days { get; } = ["2023-08-10", "2023-12-29", "2024-03-31"];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Every_open_item_has_the_colour_the_cause_and_the_agency_that_the_script_says(string day)
    {
        var book = await BookAsync(day);

        var told = Items(day).Where(i => i.IsOpen).Select(i => $"{i.Agency}|{i.Cause}|{i.Light}").Order(StringComparer.Ordinal);
        Assert.Equal(told, book.Rows("督查台账", "序号", "颜色").Select(r => $"{r["负责部门"]}|{r["事由"]}|{r["颜色"]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Counts_by_colour_and_by_agency_follow_from_the_items(string day)
    {
        var book = await BookAsync(day);
        var items = Items(day);
        var open = items.Where(i => i.IsOpen).ToList();

        var key = book.Rows("总览", "项目", "数值").ToDictionary(r => r["项目"], r => r["数值"]);
        Assert.Equal(
            (open.Count, open.Count(i => i.Light == "红"), open.Count(i => i.Light == "黄"), open.Count(i => i.Light == "蓝"), items.Count - open.Count),
            (Number(key["未销号事项"]), Number(key["红色"]), Number(key["黄色"]), Number(key["蓝色"]), Number(key["已销号"])));
        var agencies = book.Rows("部门", "部门", "未销号").ToDictionary(r => r["部门"]);
        foreach (var own in items.GroupBy(i => i.Agency))
        {
            var printed = agencies[own.Key];
            Assert.Equal($"{own.Key}|{string.Join('|', Causes.Select(c => own.Count(i => i.IsOpen && i.Cause == c)))}|{own.Count(i => !i.IsOpen)}",
                $"{own.Key}|{string.Join('|', Causes.Select(c => printed[c]))}|{printed["已销号"]}");
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Quality_findings_are_as_many_of_each_kind_as_the_script_put_in(string day)
    {
        var book = await BookAsync(day);

        var told = new QualityOracle(office.Measures, office.Story, Day(day)).Counts();
        var printed = book.Rows("数据质量", "类别", "部门").Where(r => r["举措"] != "指标").CountBy(r => r["类别"]).ToDictionary();
        Assert.Equal(told.OrderBy(k => k.Key, StringComparer.Ordinal), printed.OrderBy(k => k.Key, StringComparer.Ordinal));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private IReadOnlyList<ToldItem> Items(string day) =>
        new SupervisionOracle(office.Measures, office.Story, office.Figures, office.ToldFigures, office["data/calendar/holidays.csv"], Day(day)).Items();

    private async Task<PrintedBook> BookAsync(string day)
    {
        var path = office[$"supervision-{day}/督促检查-2023.xlsx"];
        if (!File.Exists(path))
            await office.DoneAsync("report", "supervision", "--year", "2023", "--as-of", day, "--out", $"supervision-{day}");
        return new PrintedBook(path);
    }
}
