using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Downloads;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>An agency's own tasks, days and scorecard.</summary>
[Authorize(Policy = Policies.Agency)]
internal sealed class AgencyHomeModel(AnnualView view, EvaluationStore store) : AssessedPage(view)
{
    public Agency? Agency { get; private set; }

    public DateOnly Today => View.Today;

    /// <summary><c>null</c> where the agency has no task.</summary>
    public AgencyAssessment? Own { get; private set; }

    /// <summary>Forms of which something is still to be sent, of whatever year that is not closed, first due first.</summary>
    public IReadOnlyList<HandedForm> ToSend { get; private set; } = [];

    /// <summary>Items on the supervision list that it answers for, worst first.</summary>
    public IReadOnlyList<SupervisionItem> Pending { get; private set; } = [];

    public (Run Run, string Address)? Scorecard { get; private set; }

    public IReadOnlyList<(string Title, IReadOnlyList<AgencyTask> Tasks)> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        AsOf = null;
        Agency = store.Reference.Agencies().Find(User.AgencyCode()!);
        if (Agency is null || !await LoadAsync("本部门任务").ConfigureAwait(false))
            return NotFound();
        var mine = store.Scopes.Tasks(Header.Year, Agency.Code).ToHashSet();
        Own = Assessment?.Agencies.FirstOrDefault(a => a.Agency.Code == Agency.Code);
        ToSend =
        [
            .. Header.Years.Where(year => !store.Years.State(year).IsClosed)
                .SelectMany(year => HandedForm.Read(store, year, Agency, Today))
                .Where(f => f.IsOpen)
                .OrderBy(f => f.Issue.Due),
        ];
        Pending = [.. Assessment?.Supervision.Where(s => s.Agency == Agency.Name) ?? []];
        Scorecard = AgencyFiles.Latest(store, Agency.Name, Header.Year);
        Groups =
        [
            ("牵头任务", [.. Own?.Led.Where(t => mine.Contains(t.Task.Task.Number)) ?? []]),
            ("参与任务", [.. Own?.Joined.Where(t => mine.Contains(t.Task.Task.Number)) ?? []]),
        ];
        return Page();
    }

    /// <summary>The next measure to be done, or where all are done the last.</summary>
    public static DateOnly Due(TaskAssessment task)
    {
        var open = task.Measures.Where(m => m.Status is not (WorkStatus.Completed or WorkStatus.NotApplicable)).ToList();
        return open.Count > 0 ? open.Min(m => m.Due) : task.Measures.Max(m => m.Due);
    }
}
