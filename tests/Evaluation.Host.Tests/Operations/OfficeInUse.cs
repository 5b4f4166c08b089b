using System.Net;
using Evaluation.Host.Tests.Processes;
using Evaluation.Host.Tests.Web;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Operations;

/// <summary>A database with an administrator, a published report and a handed-out form, and what a restored copy of it must still be able to do.</summary>
internal static class OfficeInUse
{
    private static readonly string[] Report = ["report", "annual", "--year", "2023", "--as-of", "2024-06-30"];

    /// <param name="folder">Gets the report in <c>out</c>, and the database unless <paramref name="environment"/> names another.</param>
    public static async Task SetUpAsync(string folder, string connection, IReadOnlyDictionary<string, string>? environment = null)
    {
        await MustAsync(folder, environment, [.. Report, "--out", "out"]);
        await MustAsync(folder, environment, "forms", "--year", "2023", "--period", "2023-Q4", "--agency", "财政部", "--out", "forms");
        using var store = EvaluationStore.Open(connection);
        RunningPortal.Make(store, "boss", AccountRole.Administrator);
    }

    /// <summary>The portal starts from it, sign-in works, what was published downloads with its hash, the audit is sound, and the same report comes out byte for byte.</summary>
    /// <param name="original">The folder that was set up.</param>
    public static async Task MustWorkAsync(string original, string folder, string connection, IReadOnlyDictionary<string, string>? environment = null)
    {
        await using (var portal = await RunningPortal.StartAsync(folder, environment: environment))
        {
            using var visitor = await portal.SignInAsync("boss");
            Assert.Equal("ready\n", await (await visitor.GetAsync("/health/ready")).Content.ReadAsStringAsync());
            using var store = EvaluationStore.Open(connection);
            foreach (var run in store.Runs.Latest(9))
                await MustDownloadAsync(visitor, run);
            Assert.Equal(0, (await portal.StopAsync()).ExitCode);
        }

        await MustAsync(folder, environment, "verify", "--audit");
        Assert.DoesNotContain(",fail,", (await MustAsync(folder, environment, "doctor", "--format", "csv")).Out, StringComparison.Ordinal);
        await MustAsync(folder, environment, [.. Report, "--out", "again"]);
        Assert.Equal(Hashes(Path.Combine(original, "out")), Hashes(Path.Combine(folder, "again")));
    }

    public static Dictionary<string, string> Hashes(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => !Path.GetFileName(path).StartsWith('.') && Path.GetFileName(path) != "manifest.json")
        .ToDictionary(path => Path.GetRelativePath(folder, path), path => Sha256.Of(File.ReadAllBytes(path)));

    public static async Task<CliResult> MustAsync(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        var result = await EvaluationProcess.RunAsync(folder, environment, args);
        Assert.True(result.ExitCode == 0, $"{string.Join(' ', args)}: {result.Error}");
        return result;
    }

    private static async Task MustDownloadAsync(Visitor visitor, Run run)
    {
        Assert.NotEmpty(run.Artifacts);
        foreach (var (place, artifact) in run.Artifacts.Index())
        {
            using var file = await visitor.GetAsync($"/runs/{run.Id}/files/{place}");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Equal(artifact.Sha256, Sha256.Of(await file.Content.ReadAsByteArrayAsync()));
        }
    }
}
