using Evaluation.Host.Web.Accounts;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Web.Pages;

/// <summary>A password typed twice.</summary>
internal static class NewPassword
{
    /// <returns>What is wrong with it; <c>null</c> when nothing is.</returns>
    public static Problem? WhyRefused(string? password, string? again, string accountName) =>
        password != again ? AccountProblems.PasswordsDiffer.At(accountName) : Passwords.WhyRefused(password ?? "", accountName);
}
