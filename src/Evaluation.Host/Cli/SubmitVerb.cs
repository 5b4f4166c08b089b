using System.CommandLine;
using Evaluation.Host.Publishing;
using Evaluation.Host.Submitting;
using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;
using Evaluation.Report.Forms;

namespace Evaluation.Host.Cli;

/// <summary><c>submit FILE.xlsx…</c>: takes filled forms back, each whole or not at all.</summary>
internal static class SubmitVerb
{
    private static readonly string[] Columns = ["file", "agency", "period", "version", "result", "deliveries", "figures", "cases", "copy"];

    public static Command Create(Surroundings around)
    {
        var files = new Argument<string[]>("FILE") { Description = "Filled forms, whatever they are called.", Arity = ArgumentArity.OneOrMore };
        var rehearsal = new Option<bool>("--dry-run") { Description = "Store nothing; for each form with problems write a copy with every problem as a comment on its cell." };
        var reported = Arguments.Day("--reported-on", "The day on which the forms came; usually today.");
        var output = new Option<string?>("--out") { Description = "Folder for the copies; usually that of the form.", HelpName = "DIR" };
        var (format, settings) = (FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand("submit", "Take filled forms back; each is stored whole or not at all.", "evaluation submit 回收/*.xlsx --dry-run");
        command.Add(files);
        foreach (var option in (Option[])[rehearsal, reported, output, format])
            command.Add(option);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, read) =>
        {
            var how = new FormTaking(parsed.GetValue(reported) ?? read.Today(around.Clock), IsRehearsal: parsed.GetValue(rehearsal));
            var folder = parsed.GetValue(output) is { } given ? Path.GetFullPath(given, around.Folder) : null;
            var paths = parsed.GetRequiredValue(files).Select(f => Path.GetFullPath(f, around.Folder));
            var started = store.Clock.GetUtcNow();
            var (exit, years) = Run(around, new FormIntake(store, read, around.Actor()), paths, how, folder, parsed.GetValue(format), ct);
            around.Error.WriteProblems([.. years.SelectMany(year => SupersededNotices.Since(store, year, started))], parsed.GetValue(format));
            return exit;
        }, ct)));
        return command;
    }

    /// <returns>The exit code, and the years that took something in.</returns>
    private static (int Exit, IReadOnlySet<int> Years) Run(
        Surroundings around, FormIntake intake, IEnumerable<string> paths, FormTaking how, string? folder, OutputFormat format, CancellationToken ct)
    {
        var (rows, problems, years) = (new List<object?[]>(), new List<Problem>(), new SortedSet<int>());
        foreach (var path in paths)
        {
            if (ct.IsCancellationRequested)
                break;
            var (outcome, file) = Take(intake, path, how);
            var copy = how.IsRehearsal && file.Length > 0 ? WriteCopy(path, file, outcome, folder) : null;
            problems.AddRange(outcome.Problems);
            if (outcome is { Result: FormResult.Accepted, Form: { } form })
                years.Add(form.Structure.Identity.PlanYear);
            rows.Add(RowOf(outcome, copy is null ? null : Path.GetRelativePath(around.Folder, copy)));
        }

        around.Error.WriteProblems(problems, format);
        around.Out.Write(new Listing(Columns, rows), format);
        ct.ThrowIfCancellationRequested();
        return (rows.Any(r => (string?)r[4] == "refused") ? ExitCode.BadInput : ExitCode.Done, years);
    }

    private static (FormOutcome Outcome, byte[] File) Take(FormIntake intake, string path, FormTaking how)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            return (Refused(new Problem(TableProblems.Missing, new Place(name), path)), []);
        if (new FileInfo(path).Length > WorkbookGuard.MaxBytes)
            return (Refused(new Problem(WorkbookProblems.TooLarge, new Place(name), $"{new FileInfo(path).Length}", $"{WorkbookGuard.MaxBytes}")), []);
        var file = File.ReadAllBytes(path);
        return (intake.Take(name, file, how), file);

        FormOutcome Refused(Problem problem) => new(name, FormResult.Refused, null, "", [problem]);
    }

    /// <returns>Path of the copy; <c>null</c> where there is nothing to say, or the file is no workbook that could carry it.</returns>
    private static string? WriteCopy(string path, byte[] file, FormOutcome outcome, string? folder)
    {
        if (outcome.Problems.Count == 0)
            return null;
        using var original = new MemoryStream(file, writable: false);
        if (WorkbookGuard.Check(original, outcome.FileName).Count > 0)
            return null;
        folder ??= Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var copy = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(path)}-问题.xlsx");
        WholeFile.WriteBytes(copy, stream => ProblemComments.Write(new MemoryStream(file, writable: false), outcome.Problems, stream));
        return copy;
    }

    private static object?[] RowOf(FormOutcome outcome, string? copy)
    {
        var identity = outcome.Form?.Structure.Identity;
        return
        [
            outcome.FileName, outcome.Agency, identity?.Period.ToString(), identity?.Version, outcome.Result.ToString().ToLowerInvariant(),
            outcome.Form?.Deliveries.Count, outcome.Form?.Observations.Count, outcome.Form?.Cases.Count, copy,
        ];
    }
}
