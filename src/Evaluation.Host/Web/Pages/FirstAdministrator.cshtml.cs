using Evaluation.Host.Web.Accounts;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>Makes the first administrator, for who has the link that was printed at the first start.</summary>
[AllowAnonymous]
internal sealed class FirstAdministratorModel(EvaluationStore store, TimeProvider clock) : NewPasswordPage
{
    [FromRoute]
    public string Secret { get; set; } = "";

    [BindProperty]
    public string? Name { get; set; }

    public IActionResult OnGet() => IsOpen() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!IsOpen())
            return NotFound();
        var name = AccountNames.Fold(Name ?? "");
        Refusal = AccountNames.WhyRefused(name) ?? WhyTaken(name) ?? WhyPasswordRefused(name);
        if (Refusal is not null)
            return Page();
        return Make(name, Passwords.Hash(NewPassword!)) ? Redirect("/sign-in?done=administrator") : NotFound();
    }

    private bool IsOpen() =>
        store.Accounts.Link(Secrets.Hash(Secret), clock.GetUtcNow()) is { Account: null } && !AccountDesk.HasAdministrator(store);

    /// <summary>Accounts of other roles may be there already.</summary>
    private Problem? WhyTaken(string name) => store.Accounts.Find(name) is null ? null : AccountProblems.NameTaken.At(name, name);

    /// <summary>Link and account in one unit: the link is used only where the account is made.</summary>
    private bool Make(string name, string passwordHash)
    {
        var isMade = false;
        store.Write(name, "account", name, unit =>
        {
            isMade = unit.Accounts.UseLink(Secrets.Hash(Secret)) is { Account: null }
                && unit.Accounts.Add(name, AccountRole.Administrator, null, passwordHash, mustChange: false) is not null;
            if (!isMade)
                unit.Refuse();
        });
        return isMade;
    }
}
