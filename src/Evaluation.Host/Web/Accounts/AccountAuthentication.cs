using System.Text.Encodings.Web;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Asks the store at every request whom the cookie stands for, or on the machines' own paths the token: what is ended, revoked or disabled counts at once.</summary>
internal sealed class AccountAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logging, UrlEncoder encoder, EvaluationStore store, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logging, encoder)
{
    public const string Name = "account";
    private const string Bearer = "Bearer ";

    private bool IsByToken => MachinePaths.Contains(Request.Path) && Request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        Find() is { } signedIn
            ? AuthenticateResult.Success(new AuthenticationTicket(CurrentAccount.Principal(signedIn, Name, IsByToken), Name))
            : AuthenticateResult.NoResult());

    /// <summary>A person is sent to sign in and comes back; a machine is told 401.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (MachinePaths.Contains(Request.Path))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers.WWWAuthenticate = IsByToken ? "Bearer error=\"invalid_token\"" : "Bearer";
        }
        else
        {
            var back = HttpMethods.IsGet(Request.Method) && Request.Path != "/" ? QueryString.Create("back", Request.Path + Request.QueryString) : QueryString.Empty;
            Response.Redirect("/sign-in" + back);
        }

        return Task.CompletedTask;
    }

    /// <summary>What an account may not see is not there for it.</summary>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private SignedIn? Find()
    {
        if (MachinePaths.AreNobodys(Request.Path))
            return null;
        if (IsByToken)
            return store.Accounts.ByToken(Secrets.Hash(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim()), clock.GetUtcNow());
        return SessionCookie.Read(Context) is { Length: > 0 } secret ? store.Accounts.BySession(Secrets.Hash(secret), clock.GetUtcNow()) : null;
    }
}
