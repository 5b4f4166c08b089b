using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>方法: how cases are counted.</summary>
internal static class CaseMethodRows
{
    public static ReportTable Table(CasesInputs inputs) =>
        MethodTable.Of(Rules(inputs).Select(r => (r.Group, r.Name, Cell.Of(r.Value), r.Source)));

    private static IEnumerable<(string Group, string Name, string Value, string Source)> Rules(CasesInputs inputs) =>
    [
        ("征集", "收录范围", "截至日已报送的案例；同一编号以最后一次报送为准", "案例报送表"),
        ("征集", "应有案例的部门", "计划中牵头或参与任务的部门；统称（如“各成员单位”）为全部成员", "计划文本的责任分工"),
        ("征集", "应有案例的地区", $"{inputs.AreaName}的下一级地区", "地区名录"),
        ("选用", "入选、未入选", $"{inputs.Agencies.OfficeName}截至日的最后决定", "案例选用记录"),
        ("选用", "待定", "截至日没有决定", "不视为未入选"),
        ("统计", "章节", "按案例对应任务所在的章；没有对应任务的单列", "计划文本"),
        ("统计", "地区分组", $"按地区名录所列区域；{inputs.AreaName}和未注明地区的单列", "地区名录"),
        ("计分", "任务、部门得分", "案例不计分", "年度评价方案没有案例得分"),
        ("内容", "文字和佐证", "照报送原文刊印，未作改动；真实性由报送部门负责", "报送部门"),
    ];
}
