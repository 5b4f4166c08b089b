using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Security;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>The roles that a policy lets in, as <see cref="Policies"/> has them.</summary>
internal static class PolicyWords
{
    public static IReadOnlyList<string> Roles(string policy) => policy switch
    {
        Policies.SignedIn => Of(AccountRole.Agency, AccountRole.Reader, AccountRole.Office, AccountRole.Administrator),
        Policies.Whole => Of(AccountRole.Reader, AccountRole.Office, AccountRole.Administrator),
        Policies.Office => Of(AccountRole.Office, AccountRole.Administrator),
        Policies.Agency => Of(AccountRole.Agency),
        Policies.Reporting => Of(AccountRole.Agency, AccountRole.Office, AccountRole.Administrator),
        Policies.Administrator => Of(AccountRole.Administrator),
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "There is no such policy."),
    };

    private static string[] Of(params AccountRole[] roles) => [.. roles.Select(r => ApiJson.Word(r))];
}
