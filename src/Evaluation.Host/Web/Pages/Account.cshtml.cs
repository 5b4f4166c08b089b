using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>The visitor's own sessions and tokens.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class AccountModel(EvaluationStore store, TimeProvider clock) : PageModel
{
    public const int LongestName = 60;
    private const string TokenStart = "ev_";

    public static IReadOnlyList<int> Lifetimes { get; } = [30, 90, 365];

    public string? Agency { get; private set; }

    public IReadOnlyList<AccountSession> Sessions { get; private set; } = [];

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>Shown this once.</summary>
    public string? NewToken { get; private set; }

    public string? Refusal { get; private set; }

    /// <summary>Filled in and refused.</summary>
    public string? GivenName { get; private set; }

    public int GivenDays { get; private set; }

    public void OnGet() => Load();

    public IActionResult OnPostEnd(long id)
    {
        var isOwn = false;
        Write("sign-out", accounts => isOwn = accounts.EndSession(User.AccountId(), id));
        return isOwn ? Redirect("/account?done=sessions") : NotFound();
    }

    public IActionResult OnPostEndAll()
    {
        Write("sign-out", accounts => accounts.EndSessions(User.AccountId()));
        SessionCookie.Remove(HttpContext);
        return Redirect("/sign-in?done=signed-out");
    }

    public IActionResult OnPostRevoke(long id)
    {
        var isOwn = false;
        Write("account", accounts => isOwn = accounts.RevokeToken(User.AccountId(), id));
        return isOwn ? Redirect("/account?done=token") : NotFound();
    }

    public IActionResult OnPostToken(string? name, int days)
    {
        var given = name?.Trim() ?? "";
        if (given.Length is 0 or > LongestName || !Lifetimes.Contains(days))
        {
            (Refusal, GivenName, GivenDays) = ("请填写令牌名称并选择有效期。", name, days);
        }
        else
        {
            NewToken = TokenStart + Secrets.New();
            Write("account", accounts => accounts.AddToken(User.AccountId(), given, Secrets.Hash(NewToken), clock.GetUtcNow().AddDays(days)));
        }

        Load();
        return Page();
    }

    private void Write(string action, Action<AccountWriter> change) =>
        store.Write(User.AccountName(), action, User.AccountName(), unit => change(unit.Accounts));

    private void Load()
    {
        var now = clock.GetUtcNow();
        (Sessions, Tokens) = (store.Accounts.Sessions(User.AccountId(), now), store.Accounts.Tokens(User.AccountId(), now));
        Agency = User.AgencyCode() is { } code ? store.Reference.Agencies().Find(code)?.Name : null;
    }
}
