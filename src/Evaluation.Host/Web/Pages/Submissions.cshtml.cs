using System.Globalization;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>The forms that came back.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class SubmissionsModel(EvaluationStore store, AppSettings settings, TimeProvider clock) : YearPage(store)
{
    private AgencyDirectory directory = null!;

    /// <summary>Code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    public DateOnly Today => settings.Today(clock);

    /// <summary>Of all agencies, or of the one asked for.</summary>
    public IReadOnlyList<UnreturnedForms> Unreturned { get; private set; } = [];

    /// <summary>Last received first.</summary>
    public IReadOnlyList<Submission> Submissions { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (!HasYear)
            return NotFound();
        directory = Store.Reference.Agencies();
        Agencies = [.. directory.All.Where(a => a.Kind != AgencyKind.Collective)];
        var history = Store.Submissions.History(Year, string.IsNullOrEmpty(Agency) ? null : Agency);
        Unreturned = UnreturnedForms.Read(Store, Year, string.IsNullOrEmpty(Agency) ? null : Agency);
        (Submissions, Paging) = Paging.Of<Submission>([.. history.Reverse()], AskedPage, Address);
        return Page();
    }

    public string NameOf(Submission submission) => directory.Find(submission.Agency)?.Name ?? submission.Agency;

    private string Address(int page) =>
        "/submissions" + QueryString.Create("year", Year.ToString(CultureInfo.InvariantCulture)).Add("agency", Agency ?? "").Add("p", page.ToString(CultureInfo.InvariantCulture));
}
