using Microsoft.Playwright;

namespace Evaluation.Browser.Tests.Running;

/// <summary>What an agency does with the form of the year 2023.</summary>
internal static class AgencyWork
{
    public static async Task<(string Name, byte[] Form)> DownloadFormAsync(Person agency)
    {
        await agency.OpenAsync("/forms");
        return await agency.DownloadAsync(agency.Main.GetByRole(AriaRole.Link, new() { Name = "下载报送表：2023" }));
    }

    public static Task PickAsync(Person agency, string fileName, byte[] file) =>
        agency.Main.GetByLabel("填好的报送表").SetInputFilesAsync(new FilePayload { Name = fileName, MimeType = "application/octet-stream", Buffer = file });

    /// <param name="button">先检查 or 提交.</param>
    public static async Task SendAsync(Person agency, string fileName, byte[] file, string button)
    {
        await PickAsync(agency, fileName, file);
        await agency.PressAsync(button);
    }
}
