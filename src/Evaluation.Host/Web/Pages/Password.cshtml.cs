using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Accounts;
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
        var credentials = store.Accounts.Find(User.AccountName())!;
        Refusal = WhyPasswordRefused(User.AccountName()) ?? WhyNotTheirs(credentials) ?? WhyNotChanged(credentials);
        return Refusal is null ? Redirect("/account?done=password") : Page();
    }

    /// <summary>A wrong current password counts like a failed sign-in: a session left open is no place to guess.</summary>
    private Problem? WhyNotTheirs(Credentials credentials)
    {
        if (Password == NewPassword)
            return AccountProblems.PasswordSame.At(User.AccountName());
        if (credentials.Account.IsLocked(clock.GetUtcNow()))
            return AccountProblems.Locked.At(User.AccountName());
        if (Password is { Length: <= Passwords.Longest } && Passwords.IsOf(credentials, Password))
            return null;
        store.Write(User.AccountName(), "sign-in", User.AccountName(), unit => unit.Accounts.RecordFailure(User.AccountId(), SignInDesk.Rule));
        return AccountProblems.PasswordWrong.At(User.AccountName());
    }

    /// <summary>Guesses made side by side are counted one after the other: the right one is worth nothing once the wrong ones have locked the account.</summary>
    private Problem? WhyNotChanged(Credentials credentials)
    {
        var (hash, isChanged) = (Passwords.Hash(NewPassword!), false);
        store.Write(User.AccountName(), "account", User.AccountName(), unit => isChanged = unit.Accounts.ChangePassword(credentials, hash, User.SessionId()));
        if (isChanged)
            return null;
        var isLocked = store.Accounts.Find(User.AccountId()) is { } now && now.IsLocked(clock.GetUtcNow());
        return (isLocked ? AccountProblems.Locked : AccountProblems.PasswordWrong).At(User.AccountName());
    }
}
