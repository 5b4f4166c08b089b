using System.Globalization;
using System.Security.Claims;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Who is signed in, as claims of the request.</summary>
internal static class CurrentAccount
{
    private const string Agency = "agency";
    private const string Sign = "sign";
    private const string Must = "must-change";
    private const string Token = "token";

    /// <param name="isByToken">A program's, not a browser's.</param>
    public static ClaimsPrincipal Principal(SignedIn signedIn, string scheme, bool isByToken)
    {
        var account = signedIn.Account;
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, account.Name),
            new(ClaimTypes.Role, account.Role.ToString()),
            new(Sign, signedIn.Id.ToString(CultureInfo.InvariantCulture)),
        ];
        if (account.Agency is { } agency)
            claims.Add(new Claim(Agency, agency));
        if (account.MustChange)
            claims.Add(new Claim(Must, "1"));
        if (isByToken)
            claims.Add(new Claim(Token, "1"));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme));
    }

    public static bool IsSignedIn(this ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true };

    public static long AccountId(this ClaimsPrincipal user) => long.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    public static string AccountName(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.Name)!;

    public static AccountRole AccountRole(this ClaimsPrincipal user) => Enum.Parse<AccountRole>(user.FindFirstValue(ClaimTypes.Role)!);

    /// <returns>Code of the agency the account is bound to; <c>null</c> for other roles.</returns>
    public static string? AgencyCode(this ClaimsPrincipal user) => user.FindFirstValue(Agency);

    /// <summary>Of the session.</summary>
    public static long SessionId(this ClaimsPrincipal user) => long.Parse(user.FindFirstValue(Sign)!, CultureInfo.InvariantCulture);

    /// <summary>No browser sends a token by itself.</summary>
    public static bool CameByToken(this ClaimsPrincipal user) => user.HasClaim(Token, "1");

    public static bool MustChangePassword(this ClaimsPrincipal user) => user.HasClaim(Must, "1");
}
