using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>Changes the visitor's own password; every other session of the account ends.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class PasswordModel(EvaluationStore store, TimeProvider clock) : NewPasswordPage
{
    [BindProperty]
    public string? Password { get; set; }

    public IActionResult OnPost()
    {
        Refusal = WhyPasswordRefused(User.AccountName()) ?? WhyNotTheirs();
        if (Refusal is not null)
            return Page();
        var hash = Passwords.Hash(NewPassword!);
        store.Write(User.AccountName(), "account", User.AccountName(), unit => unit.Accounts.SetPassword(User.AccountId(), hash, mustChange: false, User.SessionId()));
        return Redirect("/account?done=password");
    }

    /// <summary>A wrong current password counts like a failed sign-in: a session left open is no place to guess.</summary>
    private Problem? WhyNotTheirs()
    {
        if (Password == NewPassword)
            return AccountProblems.PasswordSame.At(User.AccountName());
        var credentials = store.Accounts.Find(User.AccountName())!;
        if (credentials.Account.IsLocked(clock.GetUtcNow()))
            return AccountProblems.Locked.At(User.AccountName());
        if (Password is { Length: <= Passwords.Longest } && Passwords.IsOf(credentials, Password))
            return null;
        store.Write(User.AccountName(), "sign-in", User.AccountName(), unit => unit.Accounts.RecordFailure(User.AccountId(), SignInDesk.Rule));
        return AccountProblems.PasswordWrong.At(User.AccountName());
    }
}
