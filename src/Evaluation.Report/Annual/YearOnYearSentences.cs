using Evaluation.Assess.Annual;
using Evaluation.Assess.YearOnYear;
using static Evaluation.Report.Annual.Sentence;

namespace Evaluation.Report.Annual;

/// <summary>What the comparison with the year before says in words.</summary>
internal static class YearOnYearSentences
{
    /// <summary>Above the tables: what is compared with what, or why nothing is.</summary>
    public static string About(AnnualAssessment a) =>
        a.YearOnYear is { Previous: var previous }
            ? $"与“{previous.Plan.Title}”的评估（数据截至{Day(previous.AsOf)}）比较。变化=本年－上年；缺任何一年的数值时写明原因，不作差。"
            : $"库中没有{a.Plan.Year - 1}年度的计划，也就没有上年评估，本报告不作年度比较。";

    /// <summary>How many tasks go on, came and went.</summary>
    public static string Courses(AnnualAssessment a)
    {
        if (a.YearOnYear is not { } years)
            return $"没有{a.Plan.Year - 1}年度的计划，不作任务对照。";
        if (years.Count(TaskCourse.NotConfirmed) > 0)
            return "两年任务的对应关系尚未确认，不逐项比较任务。";
        var kept = years.Tasks.Where(t => t.Course == TaskCourse.CarriedOn).Select(t => t.Now).Distinct().Count();
        return $"本年任务中，延续上年的{kept}项，新增{years.Count(TaskCourse.New)}项；上年任务中，退出{years.Count(TaskCourse.Dropped)}项。";
    }

    /// <summary>Names what limits the comparison; empty where nothing does.</summary>
    public static string Warned(AnnualAssessment a) =>
        a.YearOnYear is { Warnings: { Count: > 0 } warnings }
            ? $"比较时注意：{string.Join("、", warnings.Select(w => Words.Of(w.Issue)))}。"
            : "";

    public static string Of(ComparabilityWarning warning, AnnualAssessment a)
    {
        var previous = a.YearOnYear!.Previous;
        return warning.Issue switch
        {
            ComparabilityIssue.OtherScheme => $"上年按“{previous.Scheme.Title}”（版本{previous.Scheme.Version}）评价，本年按“{a.Scheme.Title}”（版本{a.Scheme.Version}），两个文件不同。",
            ComparabilityIssue.OtherWeights => warning.Count > 0 ? $"{warning.Count}项延续任务的权重与上年不同，或两年的权重规则不同。" : "两年的权重规则不同，得分之差含权重变化的影响。",
            ComparabilityIssue.CoverageFar => $"上年数据覆盖率{Number(previous.Overall.CoveragePercent, 1)}%，本年{Number(a.Overall.CoveragePercent, 1)}%，相差不少于{Plain(Coverage.FarPoints)}个百分点；得分之差主要反映报送多少，不宜看作工作成效的变化。",
            ComparabilityIssue.LowCoverage => $"{(warning.Count > 1 ? "两年" : "有一年")}的数据覆盖率低于{Plain(a.Scheme.Group.MinCoveragePercent.Value)}%，得分及其变化仅供参考。",
            ComparabilityIssue.TasksNotConfirmed => $"本年{warning.Count}项任务与上年任务的对应关系尚未由{a.Inputs.Agencies.OfficeName}确认，不逐项比较任务。",
            ComparabilityIssue.MatchesOutsidePlans => $"确认的对应关系中有{warning.Count}条所指任务不在两年的计划中，未采用。",
        };
    }
}
