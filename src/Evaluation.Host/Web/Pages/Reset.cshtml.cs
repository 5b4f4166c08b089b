using Evaluation.Host.Web.Accounts;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>Sets a new password, for who has the one-time link.</summary>
[AllowAnonymous]
internal sealed class ResetModel(EvaluationStore store, TimeProvider clock) : NewPasswordPage
{
    [FromRoute]
    public string Secret { get; set; } = "";

    public Account? Account { get; private set; }

    public IActionResult OnGet() => Open() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!Open())
            return NotFound();
        Refusal = WhyPasswordRefused(Account!.Name);
        if (Refusal is not null)
            return Page();
        return Set(Account.Name, Passwords.Hash(NewPassword!)) ? Redirect("/sign-in?done=password-set") : NotFound();
    }

    private bool Open()
    {
        Account = store.Accounts.Link(Secrets.Hash(Secret), clock.GetUtcNow())?.Account;
        return Account is not null;
    }

    private bool Set(string name, string passwordHash)
    {
        var isSet = false;
        store.Write(name, "account", name, unit =>
        {
            if (unit.Accounts.UseLink(Secrets.Hash(Secret)) is not { Account: { } account })
                return;
            unit.Accounts.SetPassword(account.Id, passwordHash, mustChange: false);
            isSet = true;
        });
        return isSet;
    }
}
