using System.CommandLine;
using System.Globalization;
using Evaluation.Host.Reviewing;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>year list|close|reopen</c>: a closed year takes no more reports, reviews, forms or cases.</summary>
internal static class YearVerb
{
    private static readonly string[] Columns = ["year", "state", "as_of", "changed_at", "changed_by", "reason"];

    public static Command Create(Surroundings around) => new VerbCommand("year", "Close a year when its evaluation stands, or reopen it.", "evaluation year close --year 2023 --as-of 2024-06-30 --reason 年度评估已印发")
    {
        List(around),
        Change(around, "close", "Close a year as of a day: its state of that day is what the next year is compared with.", "evaluation year close --year 2023 --as-of 2024-06-30 --reason 年度评估已印发", Close),
        Change(around, "reopen", "Reopen a closed year.", "evaluation year reopen --year 2023 --reason 补报", (unit, year, _, reason) => unit.ReopenYear(year, reason)),
    };

    private static VerbCommand List(Surroundings around)
    {
        var (format, settings) = (FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand("list", "List the years that have a plan and whether they are closed.", "evaluation year list");
        command.Add(format);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, _) =>
        {
            around.Out.Write(new Listing(Columns, [.. store.Plans.Years().Select(year => RowOf(store.Years.State(year)))]), parsed.GetValue(format));
            return ExitCode.Done;
        }, ct)));
        return command;
    }

    private static VerbCommand Change(
        Surroundings around, string name, string description, string example, Func<StoreWriter, int, DateOnly, string, bool> change)
    {
        var (year, asOf, format, settings) = (Arguments.Year(isRequired: true), Arguments.AsOf(), FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var reason = new Option<string>("--reason") { Description = "Why.", Required = true };
        var command = new VerbCommand(name, description, example);
        command.Add(year);
        if (name == "close")
            command.Add(asOf);
        command.Add(reason);
        command.Add(format);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, read) =>
        {
            var wanted = parsed.GetValue(year);
            if (!store.Plans.Years().Contains(wanted))
                return around.Refuse([Products.MaterialsReader.NoPlan(store, wanted)], parsed.GetValue(format));
            var day = (name == "close" ? parsed.GetValue(asOf) : null) ?? read.Today(around.Clock);
            return Run(around, store, wanted, name, unit => change(unit, wanted, day, parsed.GetRequiredValue(reason)), parsed.GetValue(format));
        }, ct)));
        return command;
    }

    private static int Run(Surroundings around, EvaluationStore store, int year, string name, Action<StoreWriter> change, OutputFormat format)
    {
        try
        {
            store.Write(around.Actor(), $"year-{name}", year.ToString(CultureInfo.InvariantCulture), change);
        }
        catch (YearClosedException closed)
        {
            return around.Refuse([ReviewProblems.Closed(closed)], format);
        }

        around.Out.Write(new Listing(Columns, [RowOf(store.Years.State(year))]), format);
        return ExitCode.Done;
    }

    private static bool Close(StoreWriter unit, int year, DateOnly asOf, string reason) => unit.CloseYear(year, asOf, reason);

    private static object?[] RowOf(YearState state)
    {
        var last = state.History.Count == 0 ? null : state.History[^1];
        return
        [
            state.Year, state.IsClosed ? "closed" : "open", state.ClosedAsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            last?.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), last?.Actor, last?.Reason,
        ];
    }
}
