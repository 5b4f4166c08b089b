using System.Globalization;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>The forms that came back.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class SubmissionsModel(EvaluationStore store) : PageModel
{
    private AgencyDirectory directory = null!;

    /// <summary>The plan's year; not given: the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? AskedYear { get; set; }

    /// <summary>Code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int AskedPage { get; set; } = 1;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public int Year => AskedYear ?? Years[^1];

    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    /// <summary>Last received first.</summary>
    public IReadOnlyList<Submission> Submissions { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Years = store.Plans.Years();
        if (Years.Count == 0 || !Years.Contains(Year))
            return NotFound();
        directory = store.Reference.Agencies();
        Agencies = [.. directory.All.Where(a => a.Kind != AgencyKind.Collective)];
        var history = store.Submissions.History(Year, string.IsNullOrEmpty(Agency) ? null : Agency);
        (Submissions, Paging) = Paging.Of<Submission>([.. history.Reverse()], AskedPage, Address);
        return Page();
    }

    public string NameOf(Submission submission) => directory.Find(submission.Agency)?.Name ?? submission.Agency;

    private string Address(int page) =>
        "/submissions" + QueryString.Create("year", Year.ToString(CultureInfo.InvariantCulture)).Add("agency", Agency ?? "").Add("p", page.ToString(CultureInfo.InvariantCulture));
}
