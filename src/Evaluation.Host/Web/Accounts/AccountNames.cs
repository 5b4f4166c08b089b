using System.Text;
using Evaluation.Model.Problems;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Names of accounts and words for their roles.</summary>
internal static class AccountNames
{
    private const int Longest = 40;

    /// <summary>One spelling for one account: trimmed, in lower case.</summary>
    public static string Fold(string written) => written.Trim().ToLowerInvariant();

    /// <returns>Why a folded name can't be one; <c>null</c> when it can.</returns>
    public static Problem? WhyRefused(string name) =>
        name.EnumerateRunes().Count() is >= 2 and <= Longest && name.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || r.Value is '.' or '-' or '_')
            ? null
            : AccountProblems.NameInvalid.At(name, Longest);

    public static string Of(AccountRole role) => role switch
    {
        AccountRole.Administrator => "管理员",
        AccountRole.Office => "办公室",
        AccountRole.Agency => "部门",
        AccountRole.Reader => "查阅",
    };
}
