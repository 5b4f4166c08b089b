namespace Evaluation.Host.Tests.Reporting;

/// <summary>An office that hands out a form and takes it back filled in with 示例 content.</summary>
internal sealed class ReportingOffice : IDisposable
{
    private readonly TempFolder office = new();
    private readonly CliRunner runner;

    /// <summary>The database is filled from the shipped data package by the first verb. It is the morning of 2024-07-01 in Shanghai, and time goes on.</summary>
    public ReportingOffice() => runner = new CliRunner(office.Path) { Clock = new TickingClock(new DateTimeOffset(2024, 7, 1, 1, 0, 0, TimeSpan.Zero)) };

    public string this[string name] => office[name];

    public Task<CliResult> RunAsync(params string[] args) => runner.RunAsync(args);

    /// <summary>Hands out one agency's form.</summary>
    public async Task<byte[]> FormAsync(string agency, string period = "2023-Q4")
    {
        var handed = await RunAsync("forms", "--year", "2023", "--period", period, "--agency", agency, "--out", "forms");
        Assert.Equal((0, ""), (handed.ExitCode, handed.Error));
        return await File.ReadAllBytesAsync(office[$"forms/报送表-{period}-{agency}.xlsx"]);
    }

    /// <summary>Reports every measure of a form as under way, each with its own text.</summary>
    public static byte[] Filled(byte[] form, string text = "示例：已完成调研") => new FormFiller(form).ReportEach(text).Save();

    public async Task<CliResult> SubmitAsync(byte[] form, string name = "回收.xlsx", params string[] options)
    {
        await File.WriteAllBytesAsync(office[name], form);
        return await RunAsync(["submit", office[name], "--format", "csv", .. options]);
    }

    public void Dispose() => office.Dispose();
}
