using Evaluation.Host.Web.Accounts;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Evaluation.Host.Web.Security;

/// <summary>Who may ask for a page. Every page names one; one that names none is closed to everybody.</summary>
internal static class Policies
{
    /// <summary>Every account.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Accounts that see everything: readers, the office, administrators.</summary>
    public const string Whole = "whole";

    /// <summary>The office and administrators.</summary>
    public const string Office = "office";

    public const string Agency = "agency";

    /// <summary>Those between whom forms go: agencies, the office, administrators.</summary>
    public const string Reporting = "reporting";

    public const string Administrator = "administrator";

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, Roles(Enum.GetValues<AccountRole>()));
        options.AddPolicy(Whole, Roles(AccountRole.Reader, AccountRole.Office, AccountRole.Administrator));
        options.AddPolicy(Office, Roles(AccountRole.Office, AccountRole.Administrator));
        options.AddPolicy(Agency, Roles(AccountRole.Agency));
        options.AddPolicy(Reporting, Roles(AccountRole.Agency, AccountRole.Office, AccountRole.Administrator));
        options.AddPolicy(Administrator, Roles(AccountRole.Administrator));
        options.FallbackPolicy = new AuthorizationPolicyBuilder(AccountAuthentication.Name).RequireAssertion(_ => false).Build();
    }

    private static AuthorizationPolicy Roles(params AccountRole[] roles) =>
        new AuthorizationPolicyBuilder(AccountAuthentication.Name).RequireAuthenticatedUser().RequireRole(roles.Select(r => r.ToString())).Build();
}
