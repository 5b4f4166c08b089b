using System.Globalization;
using System.Text.Json;
using Evaluation.Model;
using Evaluation.Store;

namespace Evaluation.Host.Web.Pages;

/// <summary>What the audit keeps in English, in Chinese; a word it does not know stays as it is.</summary>
internal static class AuditWords
{
    private const int MostChanges = 4;

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["sign-in"] = "登录",
        ["sign-out"] = "退出",
        ["account"] = "账户",
        ["portal"] = "门户",
        ["download"] = "下载",
        ["run"] = "生成产品",
        ["init"] = "初始化",
        ["import"] = "导入",
        ["forms"] = "下发报送表",
        ["submit"] = "收取报送表",
        ["review"] = "审核",
        ["case"] = "典型案例",
        ["job"] = "列入生成",
        ["job-cancel"] = "取消生成",
        ["schedules"] = "载入定时任务",
        ["schedule-add"] = "新增定时任务",
        ["schedule-change"] = "更改定时任务",
        ["schedule-cron"] = "更改执行时间",
        ["schedule-enable"] = "启用定时任务",
        ["schedule-disable"] = "停用定时任务",
        ["schedule-remove"] = "删除定时任务",
        ["schedule"] = "定时任务",
        ["schedule removed"] = "删除定时任务",
        ["slot"] = "生成任务",
        ["slot cancelled"] = "取消任务",
        ["slot done"] = "完成任务",
        ["signed in"] = "登录成功",
        ["sign-in failed"] = "登录失败",
        ["sessions ended"] = "登录失效",
        ["account added"] = "新建账户",
        ["account disabled"] = "停用账户",
        ["account enabled"] = "启用账户",
        ["account locked"] = "锁定账户",
        ["password set"] = "设置密码",
        ["link made"] = "生成一次性链接",
        ["link used"] = "使用一次性链接",
        ["token made"] = "建立令牌",
        ["tokens revoked"] = "撤销令牌",
        ["portal key"] = "表单密钥",
        ["downloaded"] = "下载文件",
        ["run started"] = "开始",
        ["run published"] = "发布",
        ["run failed"] = "未成",
        ["artifact"] = "留存文件",
        ["agencies"] = "部门",
        ["areas"] = "地区",
        ["indicators"] = "指标",
        ["targets"] = "目标",
        ["observations"] = "数据",
        ["plan"] = "计划",
        ["task-indicators"] = "任务与指标",
        ["deliveries"] = "报送",
        ["reviews"] = "审核意见",
        ["form issued"] = "下发报送表",
        ["form key"] = "报送表密钥",
        ["submission"] = "报送表",
        ["cases"] = "典型案例",
        ["case selections"] = "案例遴选",
    };

    public static string Of(string word) => Words.GetValueOrDefault(word, word);

    /// <summary>What it is about; products and agencies by their names.</summary>
    public static string Subject(AuditRow row, AgencyDirectory agencies) => row.Action switch
    {
        "job" => SlotShown.TitleOf(row.Subject),
        "submit" when row.Subject.Split(' ') is [var code, var period] && agencies.Find(code) is { } agency => $"{agency.Name} {period}",
        _ => row.Subject,
    };

    /// <returns>The run that a row is about; <c>null</c> where it is about something else.</returns>
    public static string? RunOf(AuditRow row) => row.Action is "run" or "forms" ? row.Subject : null;

    /// <summary>What changed, the first few; where it is more than one row, how many.</summary>
    public static string Detail(AuditRow row)
    {
        using var changes = JsonDocument.Parse(row.Detail);
        var words = changes.RootElement.EnumerateArray()
            .GroupBy(c => c.GetProperty("what").GetString()!, c => c.GetProperty("added").GetInt32() + c.GetProperty("replaced").GetInt32())
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{Of(c.Key)}{(c.Sum() == 1 ? "" : $"（{c.Sum()}）")}"))
            .ToList();
        return string.Join("，", words.Take(MostChanges)) + (words.Count > MostChanges ? $"等{words.Count}类" : "");
    }
}
