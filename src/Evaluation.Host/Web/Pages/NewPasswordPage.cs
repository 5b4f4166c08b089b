using Evaluation.Host.Web.Accounts;
using Evaluation.Model.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>A page on which a new password is typed twice.</summary>
internal abstract class NewPasswordPage : PageModel
{
    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    /// <summary>Why nothing was changed.</summary>
    public Problem? Refusal { get; protected set; }

    /// <returns>What is wrong with what was typed; <c>null</c> when nothing is.</returns>
    protected Problem? WhyPasswordRefused(string accountName) =>
        NewPassword != Again ? AccountProblems.PasswordsDiffer.At(accountName) : Passwords.WhyRefused(NewPassword ?? "", accountName);
}
