using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Assessing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>A page on the annual evaluation of one year as of one day.</summary>
[NeedsPlan]
internal abstract class AssessedPage(AnnualView view) : PageModel
{
    /// <summary>The plan's year; not given: the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>Not given: today.</summary>
    [BindProperty(SupportsGet = true, Name = "as-of")]
    public DateOnly? AsOf { get; set; }

    /// <summary><c>null</c> where it can't be made; the header says why.</summary>
    public AnnualAssessment? Assessment { get; private set; }

    public ViewHeader Header { get; private set; } = null!;

    protected AnnualView View { get; } = view;

    /// <returns>False where there is no such year.</returns>
    protected async Task<bool> LoadAsync(string title)
    {
        var years = View.Years();
        if (years.Count == 0 || (Year is { } asked && !years.Contains(asked)))
            return false;
        var (year, asOf) = (Year ?? years[^1], AsOf is { Year: > 1000 and < 9999 } day ? day : View.Today);
        var read = await View.OfAsync(year, asOf).ConfigureAwait(false);
        Assessment = read.Rows.SingleOrDefault();
        Header = new ViewHeader(title, years, year, asOf, AsOf is not null, read.IsRefused ? read.Problems : []);
        return true;
    }
}
