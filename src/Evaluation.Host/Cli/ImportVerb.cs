using System.CommandLine;
using Evaluation.Host.Loading;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>import KIND FILE…</c>: files into the database, all or none.</summary>
internal static class ImportVerb
{
    public static Command Create(Surroundings around) => new VerbCommand("import", "Import files into the database; all of them, or none when something is wrong.", "evaluation import observations figures.csv --dry-run")
    {
        Kind(around, ImportKind.Plan, "plan", "The published text of a year's plan.", "evaluation import plan 2024.txt"),
        Kind(around, ImportKind.Agencies, "agencies", "Agencies: code, name, aliases, member, kind, note.", "evaluation import agencies agencies.csv"),
        Kind(around, ImportKind.Indicators, "indicators", "Indicators: code, name, unit, direction, semantics, dimension, frequency, agency.", "evaluation import indicators indicators.csv"),
        Kind(around, ImportKind.Areas, "areas", "Areas: code, name, level, parent, region.", "evaluation import areas areas.csv"),
        Kind(around, ImportKind.Targets, "targets", "Targets: indicator, document, baseline and target period and value, nature, source.", "evaluation import targets targets.csv"),
        Kind(around, ImportKind.Observations, "observations", "Released figures: indicator, area, period, value, unit, released_on.", "evaluation import observations figures.xlsx --dry-run"),
        Kind(around, ImportKind.Deliveries, "deliveries", "What agencies reported on measures: task_no, measure_no, agency, status, percent, text, date, evidence, source.", "evaluation import deliveries 2023-reports.csv --year 2023"),
        Kind(around, ImportKind.TaskIndicators, "task-indicators", "Which indicators speak for which task: task_no, indicator, role. Replaces the year's list.", "evaluation import task-indicators 2023.csv"),
        Kind(around, ImportKind.TaskMatches, "task-matches", "Which tasks carry on which of the year before: task_no, previous_task_no, confirmed. Replaces the year's list.", "evaluation import task-matches matches-2024.csv --year 2024"),
        Kind(around, ImportKind.Cases, "cases", "Typical cases: agency, title, summary; code, region, task_no, evidence, batch, selected, reason.", "evaluation import cases 2023-典型案例.csv"),
    };

    private static VerbCommand Kind(Surroundings around, ImportKind kind, string name, string description, string example)
    {
        var files = new Argument<string[]>("FILE") { Description = "CSV files or workbooks; for a plan its text.", Arity = ArgumentArity.OneOrMore };
        var rehearsal = new Option<bool>("--dry-run") { Description = "Say what would change, store nothing." };
        var confirmed = new Option<Confirmation>("--confirm")
        {
            Description = "Rows held back as implausible that are right after all: their numbers, or all.",
            HelpName = "ROWS|all",
            DefaultValueFactory = _ => Confirmation.None,
            CustomParser = result =>
            {
                if (Confirmation.Parse(result.Tokens[0].Value) is { } rows)
                    return rows;
                result.AddError($"'{result.Tokens[0].Value}' names no rows: 12,17,30-35 or all.");
                return Confirmation.None;
            },
        };
        var (year, format, settingOptions) = (Arguments.Year(isRequired: false), FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand(name, description, example);
        command.Add(files);
        command.Add(rehearsal);
        if (kind == ImportKind.Observations)
            command.Add(confirmed);
        if (kind is ImportKind.Plan or ImportKind.Deliveries or ImportKind.TaskIndicators or ImportKind.TaskMatches or ImportKind.Cases)
            command.Add(year);
        command.Add(format);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
        {
            if (settingOptions.Read(parsed, around, parsed.GetValue(format)) is not { } settings)
                return Task.FromResult(ExitCode.BadInput);
            var given = parsed.GetValue(year);
            var request = new ImportRequest(
                kind,
                [.. parsed.GetRequiredValue(files).Select(f => Path.GetFullPath(f, around.Folder))],
                given == 0 ? null : given,
                parsed.GetValue(confirmed) ?? Confirmation.None,
                parsed.GetValue(rehearsal));
            return Task.FromResult(Run(around, settings, request, parsed.GetValue(format), ct));
        });
        return command;
    }

    private static int Run(Surroundings around, AppSettings settings, ImportRequest request, OutputFormat format, CancellationToken ct)
    {
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var loaded = new FileImport(store, settings, around.Actor(), settings.Today(around.Clock)).Run(request, ct);
        var exit = around.Print(loaded, format);
        if (request.IsRehearsal)
            around.Error.Write("evaluation: a rehearsal, nothing was stored.\n");
        return exit;
    }
}
