using System.CommandLine;
using System.Globalization;
using Evaluation.Host.Jobs;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Cli;

/// <summary><c>jobs list|run|history|enable|disable|cancel</c>: recurring jobs and what came of them.</summary>
internal static class JobsVerb
{
    private const int HistoryShown = 50;
    private static readonly string[] Columns = ["name", "product", "cron", "overlap", "enabled", "next1", "next2", "next3", "next4", "next5"];
    private static readonly string[] HistoryColumns = ["id", "schedule", "slot", "product", "year", "as_of", "state", "failures", "worker", "run", "message", "actor", "period", "since", "due", "agencies"];

    public static Command Create(Surroundings around) => new VerbCommand("jobs", "Recurring jobs and what came of them; times are Beijing time.", "evaluation jobs list")
    {
        List(around),
        Run(around),
        History(around),
        Switch(around, "enable", "Let a schedule fire from now on.", isEnabled: true),
        Switch(around, "disable", "Keep a schedule from firing.", isEnabled: false),
        Cancel(around),
    };

    private static VerbCommand List(Surroundings around)
    {
        var format = FormatOptions.Of(OutputFormat.Table);
        var command = Verb(around, format, "list", "List the schedules with the next five times that each fires; none while it is disabled.", "evaluation jobs list", (parsed, store, _) =>
        {
            around.Out.Write(new Listing(Columns, [.. store.Jobs.Schedules().Select(s => RowOf(s, store.Clock.GetUtcNow()))]), parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static VerbCommand History(Surroundings around)
    {
        var format = FormatOptions.Of(OutputFormat.Table);
        return Verb(around, format, "history", "List the last slots, of schedules and by hand (these name no schedule), and what came of them.", "evaluation jobs history", (parsed, store, _) =>
        {
            around.Out.Write(new Listing(HistoryColumns, [.. store.Jobs.Latest(HistoryShown).Select(RowOf)]), parsed.GetValue(format));
            return ExitCode.Done;
        });
    }

    private static VerbCommand Switch(Surroundings around, string verb, string description, bool isEnabled)
    {
        var (name, format) = (NameArgument(), FormatOptions.Of(OutputFormat.Table));
        var command = Verb(around, format, verb, description, $"evaluation jobs {verb} monthly-bulletin", (parsed, store, _) =>
        {
            if (Find(store, parsed.GetRequiredValue(name)) is not { } schedule)
                return around.Refuse([NoSuch(store, parsed.GetRequiredValue(name))], parsed.GetValue(format));
            store.Write(around.Actor(), $"schedule-{verb}", schedule.Name, unit => unit.Jobs.ChangeSchedule(schedule with { IsEnabled = isEnabled }));
            around.Out.Write(new Listing(Columns, [RowOf(Find(store, schedule.Name)!, store.Clock.GetUtcNow())]), parsed.GetValue(format));
            return ExitCode.Done;
        });
        command.Add(name);
        return command;
    }

    private static VerbCommand Cancel(Surroundings around)
    {
        var (id, format) = (new Argument<long>("ID") { Description = "The slot's number, as in history.", CustomParser = given => Arguments.Numbers<long>(given)[0] }, FormatOptions.Of(OutputFormat.Table));
        var command = Verb(around, format, "cancel", "Call a slot off that waits or runs, of a schedule or by hand; a worker at it stops with its next step.", "evaluation jobs cancel 12", (parsed, store, _) =>
        {
            var number = parsed.GetRequiredValue(id);
            var words = number.ToString(CultureInfo.InvariantCulture);
            return new ProductionDesk(store, around.Clock).Cancel(number, around.Actor()) ? ExitCode.Done : around.Refuse([new Problem(JobProblems.NotOpen, new Place(words), words)], parsed.GetValue(format));
        });
        command.Add(id);
        return command;
    }

    private static VerbCommand Run(Surroundings around)
    {
        var (name, settingOptions) = (NameArgument(), new SettingOptions());
        var command = new VerbCommand("run", "Make a schedule's product now, as if it fired at this moment, and print the paths of its files.", "evaluation jobs run yearly-annual");
        command.Add(name);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) => JobRun.RunAsync(around, settingOptions.Read(parsed, around, OutputFormat.Table), parsed.GetRequiredValue(name), ct));
        return command;
    }

    /// <summary>A verb on the store alone; the schedules that are shipped are taken over first.</summary>
    private static VerbCommand Verb(
        Surroundings around, Option<OutputFormat> format, string name, string description, string example, Func<ParseResult, EvaluationStore, AppSettings, int> run)
    {
        var settingOptions = new SettingOptions();
        var command = new VerbCommand(name, description, example);
        command.Add(format);
        settingOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            if (settingOptions.Read(parsed, around, parsed.GetValue(format)) is not { } settings)
                return ExitCode.BadInput;
            using var store = EvaluationStore.Open(settings.Database, around.Clock);
            var problems = SlotKeeper.Seed(store, settings, around.Actor());
            return problems.Count > 0 ? around.Refuse(problems, parsed.GetValue(format)) : run(parsed, store, settings);
        });
        return command;
    }

    private static Argument<string> NameArgument() => new("NAME") { Description = "The schedule's name." };

    internal static Schedule? Find(EvaluationStore store, string name) => store.Jobs.Schedules().FirstOrDefault(s => s.Name == name);

    internal static Problem NoSuch(EvaluationStore store, string name) =>
        new(JobProblems.ScheduleUnknown, new Place(name), name, string.Join(", ", store.Jobs.Schedules().Select(s => s.Name)));

    private static object?[] RowOf(Schedule schedule, DateTimeOffset now)
    {
        var next = CronTimes.Next(schedule, now).Select(Shanghai.Words).ToList();
        return
        [
            schedule.Name, schedule.Product, schedule.Cron, Word(schedule.Overlap), schedule.IsEnabled,
            .. Enumerable.Range(0, CronTimes.Told).Select(i => i < next.Count ? next[i] : null),
        ];
    }

    private static object?[] RowOf(JobSlot slot) =>
    [
        slot.Id, slot.Request.Schedule, Shanghai.Words(slot.Request.Slot), slot.Request.Product, slot.Request.Year,
        Day(slot.Request.AsOf), Word(slot.State), slot.Failures, slot.Worker, slot.RunId, slot.Message,
        slot.Actor, slot.Request.Period?.ToString(), Day(slot.Request.Since), Day(slot.Request.Due), string.Join('、', slot.Request.Agencies),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();
}
