using Evaluation.Host.Jobs;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Recurring jobs: when they fire next, what came of them; added, switched, given another time and started here.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class SchedulesModel(EvaluationStore store, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int AskedPage { get; set; } = 1;

    public IReadOnlyList<Schedule> Schedules { get; private set; } = [];

    public SlotHistory History { get; private set; } = null!;

    /// <summary>Of one to be added.</summary>
    public ScheduleForm Given { get; private set; } = ScheduleForm.Usual();

    /// <summary>One was to be added and was refused.</summary>
    public bool IsAdding { get; private set; }

    public IReadOnlyList<string> Refusals { get; private set; } = [];

    /// <summary>A time that was filled in and refused, and of which schedule.</summary>
    public (string Name, string Cron)? WrongTime { get; private set; }

    public void OnGet() => Load();

    public IActionResult OnPostAdd(ScheduleForm given)
    {
        (Given, IsAdding) = (given, true);
        var schedule = given.Schedule(given.Name?.Trim() ?? "");
        List<Problem> problems = [.. ScheduleFile.Check(schedule)];
        if (Find(schedule.Name) is not null)
            problems.Add(new Problem(JobProblems.NameTwice, new Place(schedule.Name), schedule.Name));
        if (!ModelState.IsValid)
            return Refuse(["填写的内容无效。"]);
        if (problems.Count > 0)
            return Refuse([.. problems.Select(p => p.Chinese)]);
        store.Write(User.AccountName(), "schedule-add", schedule.Name, unit => unit.Jobs.AddSchedules([schedule]));
        return Redirect("/schedules?done=schedule-added");
    }

    public IActionResult OnPostSwitch(string? name, bool isEnabled) =>
        Change(name, isEnabled ? "schedule-enable" : "schedule-disable", schedule => schedule with { IsEnabled = isEnabled });

    public IActionResult OnPostTime(string? name, string? cron)
    {
        if (Find(name) is not { } schedule)
            return NotFound();
        var problems = ScheduleFile.Check(schedule with { Cron = cron?.Trim() ?? "" }).ToList();
        if (problems.Count == 0)
            return Change(name, "schedule-cron", s => s with { Cron = cron!.Trim() });
        WrongTime = (schedule.Name, cron ?? "");
        return Refuse([.. problems.Select(p => $"{schedule.Title}：{(p.Code == JobProblems.CronInvalid ? "时间表达式无效，应为 Quartz cron 格式：秒 分 时 日 月 周 年（可省）。" : p.Chinese)}")]);
    }

    public IActionResult OnPostRun(string? name)
    {
        if (Find(name) is not { } schedule)
            return NotFound();
        new SlotKeeper(store, clock).Now(schedule, User.AccountName());
        return Redirect("/schedules?done=slot");
    }

    public IActionResult OnPostCancel(long id)
    {
        if (store.Jobs.Find(id) is not { Request.IsByHand: false })
            return NotFound();
        // One that has ended meanwhile shows how.
        return Redirect(new ProductionDesk(store, clock).Cancel(id, User.AccountName()) ? "/schedules?done=cancelled" : "/schedules?done=ended");
    }

    public IReadOnlyList<DateTimeOffset> Next(Schedule schedule) => CronTimes.Next(schedule, clock.GetUtcNow());

    private PageResult Refuse(IReadOnlyList<string> why)
    {
        Refusals = why;
        Load();
        return Page();
    }

    private IActionResult Change(string? name, string action, Func<Schedule, Schedule> change)
    {
        if (Find(name) is not { } schedule)
            return NotFound();
        store.Write(User.AccountName(), action, schedule.Name, unit => unit.Jobs.ChangeSchedule(change(schedule)));
        return Redirect("/schedules?done=schedule");
    }

    private Schedule? Find(string? name) => store.Jobs.Schedules().FirstOrDefault(s => s.Name == name);

    private void Load() => (Schedules, History) = (store.Jobs.Schedules(), SlotHistory.Of(store.Jobs, null, AskedPage, page => $"/schedules?p={page}"));
}
