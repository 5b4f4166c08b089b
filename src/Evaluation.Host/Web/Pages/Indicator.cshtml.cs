using Evaluation.Assess.Annual;
using Evaluation.Assess.Explaining;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Charts;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>One indicator: against its target, with every release of every period.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class IndicatorModel(AnnualView view, EvaluationStore store) : AssessedPage(view)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public IndicatorAssessment? Found { get; private set; }

    public ChartPicture? Chart { get; private set; }

    /// <summary>Latest period first, of each the latest release first.</summary>
    public IReadOnlyList<Observation> Vintages { get; private set; } = [];

    public ExplanationList? Explanation { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync("").ConfigureAwait(false) || Assessment?.Indicators.FirstOrDefault(i => i.Indicator.Code == Code) is not { } found)
            return NotFound();
        Found = found;
        Chart = AnnualPictures.OfIndicator(Assessment, found);
        Vintages = [.. store.Observations.Vintages(Code, View.Area).Where(o => o.ReleasedOn <= Header.AsOf).Reverse()];
        Explanation = new ExplanationList(Explain.Indicator(Assessment, Code)!, Assessment.Scheme.Decimals.Value);
        return Page();
    }
}
