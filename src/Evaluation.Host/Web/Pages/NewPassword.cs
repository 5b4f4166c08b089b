namespace Evaluation.Host.Web.Pages;

/// <summary>A password typed twice.</summary>
internal static class NewPassword
{
    /// <returns>What is wrong with it, in Chinese; <c>null</c> when nothing is.</returns>
    public static string? WhyRefused(string? password, string? again, string accountName) =>
        password != again ? "两次填写的密码不一致。" : Accounts.Passwords.WhyRefused(password ?? "", accountName);
}
