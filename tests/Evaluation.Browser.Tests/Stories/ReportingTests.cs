using Evaluation.Browser.Tests.Running;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Intake.Tables;
using Evaluation.Model.Reporting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Stories;

/// <summary>What goes between an agency and the office.</summary>
public sealed class ReportingTests(Ministry ministry) : BrowserTests(ministry)
{
    private const string Agency = "财政部";
    private const string FileName = "财政部 终稿.xlsx";

    [BrowserFact]
    public async Task An_agency_downloads_its_scorecard_and_the_workbook_reader_finds_its_name_in_it()
    {
        var agency = await ComeAsync(Role.Agency);
        await agency.OpenAsync("/agency");
        var (name, content) = await agency.DownloadAsync(agency.Main.GetByRole(AriaRole.Link, new() { Name = "下载部门评价表" }));

        Assert.Equal($"部门评价表-2023-{Ministry.Agency}.xlsx", name);
        var read = TableFiles.Open(new MemoryStream(content), name);
        Assert.Empty(read.Problems);
        Assert.Contains(Texts(read), text => text.Contains(Ministry.Agency, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_form_is_downloaded_refused_by_cell_corrected_returned_with_a_reason_sent_again_and_accepted()
    {
        var (agency, office) = (await HireAsync("finance", "部门", Agency), await ComeAsync(Role.Office));
        var (name, form) = await AgencyWork.DownloadFormAsync(agency);
        Assert.Equal($"报送表-2023-{Agency}.xlsx", name);
        await IsRefusedByCellAsync(agency, form);
        await IsTakenAsync(agency, new FormFiller(form).ReportEach("示例：已完成调研").Save());

        await OfficeWork.ReviewAsync(office, Agency, "退回", "示例：缺少佐证材料");
        await agency.OpenAsync("/forms");
        await Expect(agency.Rows("2023", "下载报送表")).ToContainTextAsync("有退回");
        await Expect(agency.Rows("示例：缺少佐证材料").First).ToBeVisibleAsync();

        await IsTakenAsync(agency, new FormFiller(form).ReportEach("示例：已补充材料").Save());
        await OfficeWork.ReviewAsync(office, Agency, "审核通过", "");
        await agency.OpenAsync("/forms");
        await Expect(agency.Rows("2023", "下载报送表")).ToContainTextAsync("已报送");
        await Expect(agency.Rows(FileName)).ToHaveCountAsync(2);

        await office.OpenAsync("/submissions");
        await office.ChooseAsync("部门", Agency);
        await office.PressAsync("查找");
        await Expect(office.Rows(FileName, "finance")).ToHaveCountAsync(2);
    }

    private static async Task IsRefusedByCellAsync(Person agency, byte[] form)
    {
        var filler = new FormFiller(form).ReportEach("示例：已完成调研");
        var bad = filler.Type(filler.Keys(FormColumns.MeasureKey)[0], FormColumns.MeasureKey, FormColumns.MeasurePercent, 150).Save();
        await AgencyWork.SendAsync(agency, FileName, bad, "提交");
        await Expect(agency.Alert).ToContainTextAsync("未接收");
        var problem = agency.Rows("举措进展", "150%").GetByRole(AriaRole.Cell);
        await Expect(problem.Nth(1)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[A-Z]+[0-9]+$"));

        await AgencyWork.PickAsync(agency, FileName, bad);
        var (name, copy) = await agency.DownloadAsync(agency.Page.GetByRole(AriaRole.Button, new() { Name = "下载批注副本" }));
        Assert.Equal("财政部 终稿-问题.xlsx", name);
        Assert.Empty(TableFiles.Open(new MemoryStream(copy), name).Problems);
        await Expect(agency.Rows(FileName)).ToHaveCountAsync(0);
    }

    /// <summary>Checked, handed in, and downloaded again as it was sent.</summary>
    private static async Task IsTakenAsync(Person agency, byte[] filled)
    {
        await AgencyWork.SendAsync(agency, FileName, filled, "先检查");
        await Expect(agency.Message).ToContainTextAsync("检查通过，尚未提交。");
        await AgencyWork.SendAsync(agency, FileName, filled, "提交");
        await Expect(agency.Message).ToContainTextAsync("已接收。");
        var (name, kept) = await agency.DownloadAsync(agency.Rows(FileName).First.GetByRole(AriaRole.Link));
        Assert.Equal(FileName, name);
        Assert.Equal(filled, kept);
    }

    private static IEnumerable<string> Texts(TableReading read) =>
        read.Tables.SelectMany(t => t.Headers.Concat(t.Rows.SelectMany(r => Enumerable.Range(0, t.Headers.Count).Select(i => r[i]))));
}
