using System.Globalization;
using Evaluation.Host.Jobs;
using Evaluation.Host.Products;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Recurring jobs: when they fire next, what came of them; switched, changed and started here.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class SchedulesModel(EvaluationStore store, TimeProvider clock) : PageModel
{
    private const int MostShown = 50;
    private const int NextShown = 5;

    public IReadOnlyList<Schedule> Schedules { get; private set; } = [];

    public IReadOnlyList<JobSlot> Slots { get; private set; } = [];

    public string? Refusal { get; private set; }

    public void OnGet() => Load();

    public IActionResult OnPostSwitch(string? name, bool isEnabled) =>
        Change(name, isEnabled ? "schedule-enable" : "schedule-disable", schedule => schedule with { IsEnabled = isEnabled });

    public IActionResult OnPostTime(string? name, string? cron)
    {
        if (cron is not null && CronTimes.IsValid(cron))
            return Change(name, "schedule-cron", schedule => schedule with { Cron = cron });
        Refusal = "时间表达式无效，应为 Quartz cron 格式：秒 分 时 日 月 周 年（可省）。";
        Load();
        return Page();
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
        var isDone = false;
        store.Write(User.AccountName(), "job-cancel", id.ToString(CultureInfo.InvariantCulture), unit => isDone = unit.Jobs.Cancel(id));
        return isDone ? Redirect("/schedules?done=cancelled") : NotFound();
    }

    public static string TitleOf(string product) => Catalogue.Find(product)?.Title ?? product;

    /// <returns>At most five; none while it is disabled.</returns>
    public IReadOnlyList<DateTimeOffset> Next(Schedule schedule) =>
        schedule.IsEnabled && CronTimes.IsValid(schedule.Cron) ? [.. CronTimes.After(schedule.Cron, clock.GetUtcNow()).Take(NextShown)] : [];

    public static string Words(SlotState state) => state switch
    {
        SlotState.Queued => "等待中",
        SlotState.Running => "生成中",
        SlotState.Done => "已发布",
        SlotState.Refused => "未能生成",
        SlotState.Failed => "出错",
        SlotState.Cancelled => "已取消",
        SlotState.Skipped => "已略过",
    };

    public static string Colour(SlotState state) => state switch
    {
        SlotState.Done => "green",
        SlotState.Queued or SlotState.Running => "blue",
        SlotState.Refused or SlotState.Failed => "red",
        SlotState.Cancelled or SlotState.Skipped => "grey",
    };

    private IActionResult Change(string? name, string action, Func<Schedule, Schedule> change)
    {
        if (Find(name) is not { } schedule)
            return NotFound();
        store.Write(User.AccountName(), action, schedule.Name, unit => unit.Jobs.ChangeSchedule(change(schedule)));
        return Redirect("/schedules?done=schedule");
    }

    private Schedule? Find(string? name) => store.Jobs.Schedules().FirstOrDefault(s => s.Name == name);

    private void Load() => (Schedules, Slots) = (store.Jobs.Schedules(), store.Jobs.Latest(MostShown));
}
