using System.IO.Compression;
using System.Net;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Tests.Web.Api;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>A form over a thin line takes longer than the minute that any other request may take.</summary>
public sealed class SlowUploadTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_form_that_takes_more_than_a_minute_to_come_is_taken_by_page_and_by_API()
    {
        var forms = await portal.HandOutAsync("2023-Q4", "财政部", "科技部");
        using var finance = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        using var science = ApiClient.New(portal, "science", AccountRole.Agency, portal.Store.Reference.Agencies().Find("科技部")!.Code);
        using var fields = await finance.FormAsync("/forms", Heavy(ReportingOffice.Filled(portal.FormOf(forms, "财政部"))), "回收.xlsx", ("how", "Submit"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/forms") { Content = await SlowContent.OfAsync(fields) };
        using var workbook = new ByteArrayContent(Heavy(ReportingOffice.Filled(portal.FormOf(forms, "科技部")))) { Headers = { ContentType = new(ApiClient.Workbook) } };

        var page = finance.SendAsync(request);
        var answer = await science.SendAsync("POST", "/submissions", await SlowContent.OfAsync(workbook));
        using var shown = await page;

        Assert.Equal((201, HttpStatusCode.OK), (answer.Status, shown.StatusCode));
        Assert.Equal(["finance", "science"], portal.Store.Submissions.History(2023).Select(s => s.Account).Order(StringComparer.Ordinal));
    }

    /// <summary>With 400 KB that no packing makes smaller: on a line that carries less than the server asks for, a form is cut off.</summary>
    private static byte[] Heavy(byte[] form)
    {
        using var heavy = new MemoryStream();
        heavy.Write(form);
        using (var parts = new ZipArchive(heavy, ZipArchiveMode.Update, leaveOpen: true))
        using (var part = parts.CreateEntry("docProps/示例.bin").Open())
        {
            var noise = new byte[400_000];
            new Random(20261128).NextBytes(noise);
            part.Write(noise);
        }

        return heavy.ToArray();
    }
}
