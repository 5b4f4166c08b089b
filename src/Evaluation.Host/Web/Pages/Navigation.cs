using System.Security.Claims;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Web.Pages;

/// <summary>What each role finds at the top of every page.</summary>
internal static class Navigation
{
    private static readonly (string Address, string Words) Indicators = ("/indicators", "指标");
    private static readonly (string Address, string Words) Schedules = ("/schedules", "定时任务");
    private static readonly (string Address, string Words)[] Whole = [("/dashboard", "总览"), ("/plan", "计划"), Indicators, ("/runs", "产品")];
    private static readonly (string Address, string Words)[] Office = [.. Whole, ("/submissions", "报送"), ("/reviews", "审核"), ("/cases", "案例")];

    public static IReadOnlyList<(string Address, string Words)> Of(ClaimsPrincipal user) => user.AccountRole() switch
    {
        AccountRole.Agency => [("/agency", "本部门任务"), ("/forms", "报送"), Indicators],
        AccountRole.Reader => Whole,
        AccountRole.Office => [.. Office, Schedules, ("/audit", "审计")],
        AccountRole.Administrator => [.. Office, Schedules, ("/audit", "审计"), ("/users", "账户")],
    };

    /// <summary>True also on the pages beneath.</summary>
    public static bool IsHere(string path, string address) =>
        path == address || path.StartsWith(address + "/", StringComparison.Ordinal);
}
