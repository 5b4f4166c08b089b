using System.Globalization;
using System.Text.Json;
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
    private const int MostShown = 200;
    private const int MostChanges = 4;

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

    /// <summary>What changed and how many rows, the first few.</summary>
    public static string Detail(AuditRow row)
    {
        using var changes = JsonDocument.Parse(row.Detail);
        var words = changes.RootElement.EnumerateArray()
            .GroupBy(c => c.GetProperty("what").GetString()!, c => c.GetProperty("added").GetInt32() + c.GetProperty("replaced").GetInt32())
            .Select(c => $"{c.Key} {c.Sum()}")
            .ToList();
        return string.Join("，", words.Take(MostChanges)) + (words.Count > MostChanges ? $" 等{words.Count}类" : "");
    }
}
