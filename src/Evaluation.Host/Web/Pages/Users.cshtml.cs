using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Accounts: made, disabled, enabled, reset.</summary>
[Authorize(Policy = Policies.Administrator)]
internal sealed class UsersModel(EvaluationStore store, TimeProvider clock) : PageModel
{
    private AgencyDirectory directory = null!;

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>To whom an account can be bound.</summary>
    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    /// <summary>An initial password or a link; shown this once.</summary>
    public string? Secret { get; private set; }

    public string SecretTitle { get; private set; } = "";

    public string? Refusal { get; private set; }

    /// <summary>What was filled in and refused, and the field that is wrong; before that the usual.</summary>
    public (string? Name, AccountRole Role, string? Agency, string? Wrong) Given { get; private set; } = (null, AccountRole.Reader, null, null);

    private AccountDesk Desk => new(store, clock, User.AccountName());

    public void OnGet() => Load();

    public IActionResult OnPostAdd(string? name, AccountRole role, string? agency)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        (Secret, var refusal) = Desk.Add(name ?? "", role, string.IsNullOrEmpty(agency) ? null : agency);
        Refusal = refusal?.Chinese;
        if (refusal is not null)
            Given = (name, role, agency, refusal.Code == AccountProblems.AgencyMismatch || refusal.Code == AccountProblems.AgencyUnknown ? "agency" : "name");
        SecretTitle = $"账户“{AccountNames.Fold(name ?? "")}”的初始密码，请妥善转告；首次登录须更改：";
        Load();
        return Page();
    }

    public IActionResult OnPostReset(long id)
    {
        if (store.Accounts.Find(id) is not { IsDisabled: false } account)
            return NotFound();
        Secret = $"{Request.Scheme}://{Request.Host}{Desk.Reset(account)}";
        SecretTitle = $"账户“{account.Name}”设置新密码的链接，{AccountDesk.LinkLasts.TotalHours}小时内可使用一次：";
        Load();
        return Page();
    }

    public IActionResult OnPostDisable(long id) => Set(id, isDisabled: true);

    public IActionResult OnPostEnable(long id) => Set(id, isDisabled: false);

    public string? NameOf(string? agency) => agency is null ? null : directory.Find(agency)?.Name ?? agency;

    public (string Colour, string Words) StateOf(Account account) => account switch
    {
        { IsDisabled: true } => ("grey", "已停用"),
        _ when account.IsLocked(clock.GetUtcNow()) => ("red", "暂时锁定"),
        { MustChange: true } => ("amber", "待改初始密码"),
        _ => ("green", "正常"),
    };

    private IActionResult Set(long id, bool isDisabled)
    {
        if (store.Accounts.Find(id) is not { } account)
            return NotFound();
        if (Desk.SetDisabled(account, isDisabled) is not { } refusal)
            return Redirect($"/users?done={(isDisabled ? "disabled" : "enabled")}");
        Refusal = refusal.Chinese;
        Load();
        return Page();
    }

    private void Load()
    {
        directory = store.Reference.Agencies();
        Agencies = [.. directory.All.Where(a => a.Kind != AgencyKind.Collective)];
        Accounts = store.Accounts.All();
    }
}
