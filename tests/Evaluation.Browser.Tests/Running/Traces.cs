using Evaluation.Host.Tests.Reporting;
using Evaluation.Model.Reporting;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Running;

/// <summary>What a year leaves behind, so that no page is looked at empty: a form sent and returned, a case offered, a token, a scheduled run.</summary>
internal static class Traces
{
    public static async Task LeaveAsync(Person agency, Person office)
    {
        var (_, form) = await AgencyWork.DownloadFormAsync(agency);
        var filled = new FormFiller(form).ReportEach("示例：已完成调研").TypeCase(
            0,
            (FormColumns.CaseTitle, "示例：一县一品的地理标志"),
            (FormColumns.CaseTask, $"{Ministry.TaskOfAgency}"),
            (FormColumns.CaseSummary, "示例：以地理标志带动产业。"),
            (FormColumns.CaseEvidence, "示例：调研报告"));
        await AgencyWork.SendAsync(agency, "农业农村部.xlsx", filled.Save(), "提交");
        await Expect(agency.Message).ToContainTextAsync("已接收。");
        await OfficeWork.ReviewAsync(office, Ministry.Agency, "退回", "示例：请补充数据来源");

        await agency.OpenAsync("/account");
        await agency.FillAsync("名称", "示例：报送程序");
        await agency.PressAsync("建立令牌");
        await Expect(agency.Rows("示例：报送程序")).ToHaveCountAsync(1);
        await OfficeWork.RunAsync(office, "quarterly-supervision");
    }
}
