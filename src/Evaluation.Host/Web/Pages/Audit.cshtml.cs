using System.Globalization;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Every change of state, the last ones first, and whether the whole chain is sound.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class AuditModel(EvaluationStore store) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int AskedPage { get; set; } = 1;

    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    public AgencyDirectory Agencies { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    /// <summary><c>null</c> where nobody asked.</summary>
    public AuditVerification? Verification { get; private set; }

    public void OnGet()
    {
        Paging = Paging.Of((int)store.Audit.Head().Rows, AskedPage, page => string.Create(CultureInfo.InvariantCulture, $"/audit?p={page}"));
        Agencies = store.Reference.Agencies();
        Rows = store.Audit.Latest(Paging.Size, Paging.Skipped);
    }

    public IActionResult OnPost()
    {
        Verification = store.Audit.Verify();
        OnGet();
        return Page();
    }

    public static string Moment(AuditRow row) =>
        Shown.Of(DateTimeOffset.Parse(row.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
}
