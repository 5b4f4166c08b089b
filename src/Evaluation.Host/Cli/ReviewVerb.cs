using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Products;
using Evaluation.Host.Publishing;
using Evaluation.Host.Reviewing;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Cli;

/// <summary><c>review list|accept|return|override|import</c>: the office's word on what agencies reported.</summary>
internal static class ReviewVerb
{
    private static readonly string[] Columns =
    [
        "task_no", "measure_no", "agency", "period", "state", "reported_status", "percent", "reported_on", "date", "reported_evidence", "text", "hash",
        "decision", "status", "reason", "evidence",
    ];

    public static Command Create(Surroundings around) => new VerbCommand("review", "Look at what agencies reported and say the office's word.", "evaluation review list --year 2023 --state pending")
    {
        List(around),
        Decide(around, ReviewActionKind.Accept, "accept", "Accept reports that wait for review.", "evaluation review accept --year 2023 --agency 科技部"),
        Decide(around, ReviewActionKind.Return, "return", "Send reports back with a reason.", "evaluation review return --year 2023 --task 12 --reason 缺少佐证材料"),
        Decide(around, ReviewActionKind.Override, "override", "Set another status, with a reason and evidence.", "evaluation review override --year 2023 --task 12 --measure 1 --status in_progress --reason 文件尚未印发 --evidence 电话核实记录"),
        ReviewImport.Create(around),
    };

    private static VerbCommand List(Surroundings around)
    {
        var (which, format, settings) = (new ReviewSelection(), FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand("list", "List the latest reports and where they stand.", "evaluation review list --year 2023 --state pending --format csv");
        which.AddTo(command);
        command.Add(format);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, _) =>
        {
            var filter = which.Read(parsed, store, null);
            if (filter.IsRefused)
                return around.Refuse(filter.Problems, parsed.GetValue(format));
            Print(around, new ReviewDesk(store, around.Actor(), default).Items(which.YearOf(parsed), filter.Rows[0]), parsed.GetValue(format));
            return ExitCode.Done;
        }, ct)));
        return command;
    }

    private static VerbCommand Decide(Surroundings around, ReviewActionKind kind, string name, string description, string example)
    {
        var (which, format, settings) = (new ReviewSelection(), FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var all = new Option<bool>("--all") { Description = "Every report of the year that fits." };
        var reason = new Option<string?>("--reason") { Description = "Why.", Required = kind != ReviewActionKind.Accept };
        var evidence = new Option<string?>("--evidence") { Description = "What the override rests on.", Required = true };
        var status = Arguments.Word("--status", "The status to set.", Enum.GetValues<DeliveryStatus>());
        status.Required = true;
        var command = new VerbCommand(name, description, example);
        which.AddTo(command);
        foreach (var option in kind == ReviewActionKind.Override ? (Option[])[all, reason, evidence, status, format] : [all, reason, format])
            command.Add(option);
        settings.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!which.IsNarrowed(result) && !result.GetValue(all))
                result.AddError("Say which reports: --task, --agency, or --all.");
        });
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, read) =>
        {
            var filter = which.Read(parsed, store, kind == ReviewActionKind.Accept ? ReviewState.Pending : null);
            if (filter.IsRefused)
                return around.Refuse(filter.Problems, parsed.GetValue(format));
            var isOverride = kind == ReviewActionKind.Override;
            var action = new ReviewAction(
                kind, parsed.GetValue(reason) ?? "", isOverride ? parsed.GetValue(status) : null, isOverride ? parsed.GetValue(evidence) ?? "" : "");
            var desk = new ReviewDesk(store, around.Actor(), read.Today(around.Clock));
            var (meant, started) = (desk.Standing(which.YearOf(parsed), filter.Rows[0]), store.Clock.GetUtcNow());
            var exit = Report(around, desk.Decide(which.YearOf(parsed), [.. meant.Select(i => new Decision(i, action, i.Report.Hash, new Place("review")))]), parsed.GetValue(format));
            around.Error.WriteProblems(SupersededNotices.Since(store, which.YearOf(parsed), started), parsed.GetValue(format));
            return exit;
        }, ct)));
        return command;
    }

    /// <summary>Prints the reviewed reports on standard output and the problems on standard error.</summary>
    public static int Report(Surroundings around, Reviewed reviewed, OutputFormat format)
    {
        var problems = reviewed.Changed.Count + reviewed.Unchanged.Count + reviewed.Problems.Count == 0
            ? [new Problem(ReviewProblems.NoneMeant, new Place("review"), "nothing waits for this decision")]
            : reviewed.Problems;
        around.Error.WriteProblems(problems, format);
        Print(around, reviewed.Changed, format);
        return problems.Any(p => p.Severity == ProblemSeverity.Error) ? ExitCode.BadInput : ExitCode.Done;
    }

    private static void Print(Surroundings around, IReadOnlyList<ReviewItem> items, OutputFormat format) =>
        around.Out.Write(new Listing(Columns, [.. items.Select(item => RowOf(item, format))]), format);

    /// <summary>The last four are for the office to fill in.</summary>
    private static object?[] RowOf(ReviewItem item, OutputFormat format)
    {
        var report = item.Report.Delivery;
        return
        [
            report.TaskNumber, report.MeasureNumber, report.Agency, report.Period.ToString(), Code(item.State), Code(report.Status), report.Percent,
            Day(report.ReportedOn), Day(report.Date), Safe(report.Evidence), Safe(report.Text), item.Report.Hash, null, null, null, null,
        ];

        // The list is opened in a spreadsheet program.
        string Safe(string text) => format == OutputFormat.Csv ? FormulaSafe.Text(text) : text;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
