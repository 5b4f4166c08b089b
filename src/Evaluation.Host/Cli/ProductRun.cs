using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary>Produces a product for a verb and prints the paths of its files.</summary>
internal static class ProductRun
{
    /// <param name="folder">Absolute; <c>null</c>: the product's usual one.</param>
    /// <param name="format"><c>null</c>: paths, one a line.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        Surroundings around, AppSettings settings, Product product, ProductRequest request, string? folder, OutputFormat? format, CancellationToken ct)
    {
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var production = await TerminalSteps.RunAsync(around, async steps =>
        {
            steps.Report("opening the database");
            var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
            return loaded.IsRefused
                ? new Production("", null, loaded.Problems)
                : await new ProductionLine(store, settings, around.Clock, around.Actor()).ProduceAsync(product, request, folder, steps, ct).ConfigureAwait(false);
        }).ConfigureAwait(false);

        around.Error.WriteProblems(production.Problems, format ?? OutputFormat.Table);
        if (production.Run is not { } run)
            return ExitCode.BadInput;
        Print(around, production.Folder, run, format);
        return ExitCode.Done;
    }

    private static void Print(Surroundings around, string folder, ManifestRun run, OutputFormat? format)
    {
        var inside = Path.GetRelativePath(around.Folder, folder);
        var shown = inside == ".." || inside.StartsWith("../", StringComparison.Ordinal) ? folder : inside;
        var files = run.Files.Select(f => (Path: Path.Combine(shown, f.Name), File: f)).ToList();
        if (format is { } wanted)
        {
            around.Out.Write(new Listing(["path", "bytes", "sha256"], [.. files.Select(f => new object?[] { f.Path, f.File.Bytes, f.File.Sha256 })]), wanted);
            return;
        }

        foreach (var path in files.Select(f => f.Path).Append(Path.Combine(shown, Manifest.FileName)))
            around.Out.Write($"{path}\n");
    }
}
