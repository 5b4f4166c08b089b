using Evaluation.Model.Problems;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Passwords, hashed by the framework's own hasher (PBKDF2 with HMAC-SHA512, salted).</summary>
internal static class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 128;
    private const int FewestCharacters = 5;

    private static readonly PasswordHasher<string> Hasher = new();

    /// <summary>Checked against when there is no such account, so that the answer takes as long.</summary>
    private static readonly Lazy<string> Nobodys = new(() => Hash(Secrets.New()));

    public static string Hash(string password) => Hasher.HashPassword("", password);

    /// <returns>True where the account is there, has a password, and it is this one.</returns>
    public static bool IsOf(Credentials? credentials, string password)
    {
        var hash = credentials?.PasswordHash;
        var result = Hasher.VerifyHashedPassword("", hash ?? Nobodys.Value, password);
        return hash is not null && result != PasswordVerificationResult.Failed;
    }

    /// <returns>Why it is not good enough; <c>null</c> when it is.</returns>
    public static Problem? WhyRefused(string password, string accountName)
    {
        if (password.Length < Shortest)
            return AccountProblems.PasswordShort.At(accountName, Shortest);
        if (password.Length > Longest)
            return AccountProblems.PasswordLong.At(accountName, Longest);
        if (password.Distinct().Count() < FewestCharacters)
            return AccountProblems.PasswordMonotonous.At(accountName, FewestCharacters);
        return password.Contains(accountName, StringComparison.OrdinalIgnoreCase) ? AccountProblems.PasswordHasName.At(accountName) : null;
    }
}
