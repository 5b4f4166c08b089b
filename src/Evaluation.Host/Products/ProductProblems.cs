using Evaluation.Model.Problems;

namespace Evaluation.Host.Products;

/// <summary>Why a product can't be made from what is there.</summary>
public static class ProductProblems
{
    public static readonly ProblemCode NoPlan = new(
        "year-without-plan", ProblemSeverity.Error, "There is no plan for {0}; there are plans for: {1}.", "没有{0}年的推进计划；已有的年份：{1}。");

    public static readonly ProblemCode NoPlans = new(
        "year-without-plan", ProblemSeverity.Error, "There is no plan for {0}, nor for any other year.", "没有{0}年的推进计划，也没有其他年份的计划。");

    public static readonly ProblemCode PeriodOutside = new(
        "period-outside-year", ProblemSeverity.Error, "{0} does not lie within {1}.", "{0}不在{1}年之内。");

    public static readonly ProblemCode CaseUnknown = new(
        "case-unknown", ProblemSeverity.Error, "There is no case {0} in {1}.", "{1}年没有编号为{0}的典型案例。");

    public static readonly ProblemCode SinceNotBefore = new(
        "since-not-before", ProblemSeverity.Error, "The day from which, {0}, is not before the as-of day {1}.", "起始日{0}不早于截止日{1}。");

    public static readonly ProblemCode SchemeMissing = new(
        "scheme-missing", ProblemSeverity.Error, "There is no scheme {0}.", "没有评价方案{0}。");

    public static readonly ProblemCode TemplateMissing = new(
        "template-missing", ProblemSeverity.Error, "There is no template {0}.", "没有模板{0}。");

    public static readonly ProblemCode TaskUnknown = new(
        "task-unknown", ProblemSeverity.Error, "The plan of {1} has no task {0}; there are: {2}.", "{1}年推进计划没有任务{0}；已有：{2}。");

    public static readonly ProblemCode IndicatorUnknown = new(
        "indicator-unknown", ProblemSeverity.Error, "The evaluation has no indicator '{0}'; there are: {1}.", "评价中没有指标“{0}”；已有：{1}。");

    public static readonly ProblemCode AgencyUnknown = new(
        "agency-unknown", ProblemSeverity.Error, "The agency '{0}' is not known; with a task there are: {1}.", "部门“{0}”不在部门名录中；有任务的部门：{1}。");

    public static readonly ProblemCode AgencyUnknownLike = new(
        "agency-unknown-like", ProblemSeverity.Error, "The agency '{0}' is not known; did you mean {1}?", "部门“{0}”不在部门名录中，是否应为“{1}”？");

    public static readonly ProblemCode AgencyWithoutTask = new(
        "agency-without-task", ProblemSeverity.Error, "{0} has no task in the plan of {1}; with a task there are: {2}.", "{0}在{1}年推进计划中没有任务；有任务的部门：{2}。");
}
