using System.Globalization;
using Evaluation.Host.Reviewing;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Report.Cases;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>The register of typical cases and the office's choice among them.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class CasesModel(EvaluationStore store, AppSettings settings, TimeProvider clock) : YearPage(store)
{
    [BindProperty(SupportsGet = true)]
    public CaseState? State { get; set; }

    public IReadOnlyList<RegisteredCase> Cases { get; private set; } = [];

    /// <summary>Codes that were ticked.</summary>
    public IReadOnlyList<string> Ticked { get; private set; } = [];

    public CaseVerdict Verdict { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Why nothing was changed.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public IActionResult OnGet() => Show();

    public IActionResult OnPost(string[] chosen, CaseVerdict? verdict, string? reason)
    {
        if (verdict is not { } word)
            return BadRequest();
        if (!HasYear)
            return NotFound();
        (Ticked, Verdict, Reason) = ([.. chosen.Distinct()], word, reason);
        Refusals = Ticked.Count == 0
            ? ["请先勾选案例。"]
            : [.. new CaseDesk(Store, User.AccountName(), settings.Today(clock)).Decide(Year, Ticked, word == CaseVerdict.Select, reason ?? "").Select(p => p.Chinese)];
        return Refusals.Count == 0 ? Redirect(Address(1) + "&done=selected") : Show();
    }

    /// <summary>The filter and a page of what it leaves.</summary>
    public string Address(int page) =>
        "/cases" + QueryString.Create("year", Number(Year)).Add("state", State?.ToString() ?? "").Add("p", Number(page));

    public static CaseState StateOf(RegisteredCase registered) => registered switch
    {
        { Selection: null } => CaseState.Pending,
        { IsSelected: true } => CaseState.Selected,
        _ => CaseState.NotSelected,
    };

    private IActionResult Show()
    {
        if (!HasYear)
            return NotFound();
        var all = Store.Cases.AsOf(Year, settings.Today(clock));
        (Cases, Paging) = Paging.Of<RegisteredCase>([.. all.Where(c => State is null || StateOf(c) == State)], AskedPage, Address);
        return Page();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
