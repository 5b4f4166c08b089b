using Evaluation.Assess.Annual;
using Evaluation.Assess.Explaining;
using Evaluation.Host.Explaining;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Charts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>One task with its measures, indicators and the way its score came about. An agency sees its own tasks only.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class PlanTaskModel(AnnualView view, EvaluationStore store) : AssessedPage(view)
{
    [FromRoute]
    public int PlanYear { get; set; }

    [FromRoute]
    public int Number { get; set; }

    public TaskAssessment? Found { get; private set; }

    public ExplanationList? Explanation { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (User.AgencyCode() is { } agency)
        {
            if (!store.Scopes.Tasks(PlanYear, agency).Contains(Number))
                return NotFound();
            AsOf = null;
        }

        Year = PlanYear;
        if (!await LoadAsync("").ConfigureAwait(false) || Assessment?.Tasks.FirstOrDefault(t => t.Task.Number == Number) is not { } task)
            return NotFound();
        Found = task;
        var tree = new Releases(store.Observations, View.Area, Header.AsOf).AddTo(Explain.Task(Assessment, Number)!);
        Explanation = new ExplanationList(tree, Assessment.Scheme.Decimals.Value);
        return Page();
    }
}
