using Evaluation.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>A page of the office on one year of the reporting round: a filter, and pages of what it leaves.</summary>
[NeedsPlan]
internal abstract class YearPage(EvaluationStore store) : PageModel
{
    private IReadOnlyList<int>? years;

    /// <summary>The plan's year; not given: the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? AskedYear { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int AskedPage { get; set; } = 1;

    /// <summary>Those that have a plan, ascending.</summary>
    public IReadOnlyList<int> Years => years ??= Store.Plans.Years();

    /// <summary>Only where <see cref="HasYear"/>.</summary>
    public int Year => AskedYear ?? Years[^1];

    public Paging Paging { get; protected set; } = null!;

    /// <summary>False where there is no such year: the page is not there.</summary>
    protected bool HasYear => Years.Count > 0 && Years.Contains(Year);

    protected EvaluationStore Store { get; } = store;
}
