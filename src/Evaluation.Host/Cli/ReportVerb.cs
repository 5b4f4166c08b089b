using System.CommandLine;
using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>report annual</c>, <c>report midterm</c>, <c>report scorecards</c> and <c>report status</c>.</summary>
internal static class ReportVerb
{
    private delegate Task<Production> Produce(EvaluationStore store, AppSettings settings, ReportRequest request, IProgress<string> steps, CancellationToken ct);

    private sealed record ReportRequest(int Year, DateOnly AsOf, string? Folder);

    public static Command Create(Surroundings around) => new VerbCommand("report", "Produce a report.", "evaluation report annual --year 2023 --as-of 2024-06-30")
    {
        Product(
            around,
            new VerbCommand("annual", "The annual evaluation: a workbook, its charts and a manifest.", "evaluation report annual --year 2023 --as-of 2024-06-30 --out annual"),
            "annual-YEAR",
            (store, settings, request, steps, ct) =>
                new AnnualProduct(store, settings, around.Clock, around.Actor()).ProduceAsync(request.Year, request.AsOf, request.Folder, steps, ct)),
        Product(
            around,
            new VerbCommand("midterm", "The mid-term evaluation of the multi-year plan: a workbook, its charts and a manifest.", "evaluation report midterm --year 2023 --as-of 2024-03-31 --out midterm"),
            "midterm-YEAR",
            (store, settings, request, steps, ct) =>
                new MidTermProduct(store, settings, around.Clock, around.Actor()).ProduceAsync(request.Year, request.AsOf, request.Folder, steps, ct)),
        Product(
            around,
            new VerbCommand("scorecards", "A scorecard workbook for every agency, a register and a manifest.", "evaluation report scorecards --year 2023 --as-of 2024-06-30 --out scorecards"),
            "scorecards-YEAR",
            (store, settings, request, steps, ct) =>
                new ScorecardProduct(store, settings, around.Clock, around.Actor()).ProduceAsync(request.Year, request.AsOf, request.Folder, steps, ct)),
        Product(
            around,
            new VerbCommand("status", "The development-status report: national index, regions with rank intervals, charts and a manifest.", "evaluation report status --year 2023 --as-of 2024-12-31 --out status"),
            "status-YEAR",
            (store, settings, request, steps, ct) =>
                new StatusProduct(store, settings, around.Clock, around.Actor()).ProduceAsync(request.Year, request.AsOf, request.Folder, steps, ct)),
    };

    private static Command Product(Surroundings around, Command command, string usualFolder, Produce produce)
    {
        var (year, asOf, output, format) = (Arguments.Year(isRequired: true), Arguments.AsOf(), Arguments.Out(usualFolder), FormatOptions.OrPaths());
        var settingOptions = new SettingOptions();
        command.Add(year);
        command.Add(asOf);
        command.Add(output);
        command.Add(format);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
        {
            var folder = parsed.GetValue(output) is { } given ? Path.GetFullPath(given, around.Folder) : null;
            var printed = parsed.GetValue(format);
            var settings = settingOptions.Read(parsed, around, printed ?? OutputFormat.Table);
            return settings is null
                ? Task.FromResult(ExitCode.BadInput)
                : RunAsync(around, settings, new ReportRequest(parsed.GetValue(year), parsed.GetValue(asOf) ?? settings.Today(around.Clock), folder), printed, produce, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Surroundings around, AppSettings settings, ReportRequest request, OutputFormat? format, Produce produce, CancellationToken ct)
    {
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var production = await TerminalSteps.RunAsync(around, async steps =>
        {
            steps.Report("opening the database");
            var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
            return loaded.IsRefused
                ? new Production("", null, loaded.Problems)
                : await produce(store, settings, request, steps, ct).ConfigureAwait(false);
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
