using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Jobs;

/// <summary>Makes the slots that have fallen due, missed ones too, each for its own moment.</summary>
internal sealed class SlotKeeper(EvaluationStore store, TimeProvider clock)
{
    /// <summary>
    /// Of slots missed for longer than a year, hourly ones, so many at a time; the next time goes on from there, and what was made up
    /// before then counts as overlapping. Keeps a clock that is a century ahead from filling the disk.
    /// </summary>
    private const int MostAtOnce = 10_000;

    private const string Actor = "schedule";

    /// <summary>The first time, takes over the schedules that the data folder ships.</summary>
    /// <returns>What is wrong with them; nothing where they were taken over before.</returns>
    public static IReadOnlyList<Problem> Seed(EvaluationStore store, AppSettings settings, string actor)
    {
        if (store.Jobs.HadSchedules())
            return [];
        var shipped = ScheduleFile.Load(settings.DataFolder);
        if (shipped.Rows.Count > 0)
            store.Write(actor, "schedules", ScheduleFile.FileName, unit => unit.Jobs.AddSchedules(shipped.Rows));
        return shipped.Problems;
    }

    /// <summary>Safe to call at any moment and from several processes: a slot is made once.</summary>
    public void Reckon()
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<int>? planYears = null;
        foreach (var schedule in store.Jobs.Schedules().Where(s => s.IsEnabled && CronTimes.IsValid(s.Cron)))
        {
            var due = CronTimes.After(schedule.Cron, schedule.ReckonedUntil).TakeWhile(m => m <= now).Take(MostAtOnce).ToList();
            if (due.Count == 0)
                continue;
            planYears ??= store.Plans.Years();
            store.Jobs.Reckon(schedule, [.. due.Select(m => Slots.Request(schedule, m, planYears))], due[^1], Actor);
        }
    }

    /// <summary>A slot for this very moment, whether or not the schedule is enabled.</summary>
    public JobSlot Now(Schedule schedule, string actor)
    {
        var request = Slots.Request(schedule, clock.GetUtcNow(), store.Plans.Years());
        store.Write(actor, "job", schedule.Name, unit => unit.Jobs.AddSlot(schedule.Name, request));
        return store.Jobs.Find(schedule.Name, request.Slot)!;
    }
}
