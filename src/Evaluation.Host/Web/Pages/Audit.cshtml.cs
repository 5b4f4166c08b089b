using System.Globalization;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>The last changes of state, and whether the whole chain is sound.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class AuditModel(EvaluationStore store) : PageModel
{
    private const int MostShown = 100;

    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    /// <summary><c>null</c> where nobody asked.</summary>
    public AuditVerification? Verification { get; private set; }

    public void OnGet() => Rows = store.Audit.Latest(MostShown);

    public IActionResult OnPost()
    {
        Verification = store.Audit.Verify();
        OnGet();
        return Page();
    }

    public static string Moment(AuditRow row) =>
        Shown.Of(DateTimeOffset.Parse(row.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
}
