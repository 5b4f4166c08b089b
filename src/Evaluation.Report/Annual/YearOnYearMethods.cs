using Evaluation.Assess.Matching;
using Evaluation.Assess.YearOnYear;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>方法: how years are held against each other, which no scheme sets.</summary>
internal static class YearOnYearMethods
{
    private const string Group = "年度比较";

    /// <param name="office">Name of the office that confirms and chooses.</param>
    public static IEnumerable<(string Group, string Name, Cell Value, string Source)> Rows(string office) =>
    [
        (Group, "任务对应", Cell.Of($"以{office}确认的对应表为准；可一项对多项、多项对一项"), "未确认的不比较"),
        (Group, "对应建议：文本相似度不低于", Cell.Of((decimal)TaskMatching.Threshold), "相邻两字的TF-IDF余弦相似度占九成，牵头和参与部门的重合占一成；年份、标点、全半角不计"),
        (Group, "章节对应", Cell.Of("标题文字相同"), "不计标题前的序号"),
        (Group, "覆盖率相差较大（百分点，不少于）", Cell.Of(Coverage.FarPoints), "只作提示，不影响得分"),
        (Group, "指标变化", Cell.Of("两年评估各自截至日的最新值之差"), "同一数据期的两个数值不作差；目标不同的实现程度不作差"),
        ("典型案例", "计分", Cell.Of("不计分"), $"收录报送的案例和{office}的选用结果"),
    ];
}
