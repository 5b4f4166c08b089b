namespace Evaluation.Host.Web.Pages;

/// <summary>What a page says after something was done elsewhere; addresses carry the key, never words.</summary>
internal static class Notices
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["signed-out"] = "已退出登录。",
        ["password"] = "密码已更改；其他设备上的登录已失效，接口令牌仍然有效。",
        ["password-set"] = "密码已设置，请登录。",
        ["administrator"] = "管理员账户已建立，请登录。",
        ["sessions"] = "所选登录已失效。",
        ["token"] = "令牌已撤销。",
        ["asked"] = "已列入生成；刷新本页可查看进度。",
        ["slot"] = "已列入执行；刷新本页可查看进度。",
        ["cancelled"] = "任务已取消。",
        ["ended"] = "任务已先行结束，未取消。",
        ["schedule-added"] = "定时任务已新增，即时生效。",
        ["schedule-removed"] = "定时任务已删除，执行记录保留。",
        ["schedule"] = "定时任务已更改，即时生效。",
        ["reviewed"] = "审核意见已保存。",
        ["selected"] = "遴选意见已保存。",
        ["disabled"] = "账户已停用，其登录和令牌即时失效。",
        ["enabled"] = "账户已启用。",
    };

    public static string? Of(string? key) => key is null ? null : Words.GetValueOrDefault(key);
}
