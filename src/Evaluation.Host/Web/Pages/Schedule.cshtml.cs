using Evaluation.Host.Jobs;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>One recurring job: changed and removed here, with what came of it.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class ScheduleModel(EvaluationStore store, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Name { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "p")]
    public int AskedPage { get; set; } = 1;

    /// <summary>As it stands now, whatever is filled in.</summary>
    public Schedule Schedule { get; private set; } = null!;

    public ScheduleForm Given { get; private set; } = null!;

    public SlotHistory History { get; private set; } = null!;

    public IReadOnlyList<string> Refusals { get; private set; } = [];

    /// <summary>At most five; none while it is disabled.</summary>
    public IReadOnlyList<DateTimeOffset> Next { get; private set; } = [];

    public IActionResult OnGet() => Show(null);

    public IActionResult OnPost(ScheduleForm given)
    {
        if (Find() is null)
            return NotFound();
        var schedule = given.Schedule(Name);
        Refusals = ModelState.IsValid ? [.. ScheduleFile.Check(schedule).Select(p => p.Chinese)] : ["填写的内容无效。"];
        if (Refusals.Count > 0)
            return Show(given);
        store.Write(User.AccountName(), "schedule-change", Name, unit => unit.Jobs.ChangeSchedule(schedule));
        return Redirect($"/schedules/{Name}?done=schedule");
    }

    public IActionResult OnPostRemove(bool isSure)
    {
        if (Find() is null)
            return NotFound();
        if (!isSure)
        {
            Refusals = ["请先勾选“确认删除”。"];
            return Show(null);
        }

        store.Write(User.AccountName(), "schedule-remove", Name, unit => unit.Jobs.RemoveSchedule(Name));
        return Redirect("/schedules?done=schedule-removed");
    }

    private IActionResult Show(ScheduleForm? given)
    {
        if (Find() is not { } schedule)
            return NotFound();
        (Schedule, Given) = (schedule, given ?? ScheduleForm.Of(schedule));
        History = SlotHistory.Of(store.Jobs, Name, AskedPage, page => $"/schedules/{Name}?p={page}");
        Next = CronTimes.Next(schedule, clock.GetUtcNow());
        return Page();
    }

    private Schedule? Find() => store.Jobs.Schedules().FirstOrDefault(s => s.Name == Name);
}
