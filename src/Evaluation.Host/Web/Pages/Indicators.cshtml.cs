using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>Every indicator of the evaluation: published figures, which are nobody's secret.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class IndicatorsModel(AnnualView view) : AssessedPage(view)
{
    public IReadOnlyList<(string Title, IReadOnlyList<IndicatorAssessment> Indicators)> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync("指标").ConfigureAwait(false))
            return NotFound();
        var groups = (Assessment?.Indicators ?? []).GroupBy(i => i.IsMain).OrderByDescending(g => g.Key);
        Groups = [.. groups.Select(g => (g.Key ? "主要指标" : "其他指标", (IReadOnlyList<IndicatorAssessment>)[.. g]))];
        return Page();
    }
}
