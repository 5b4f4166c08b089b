using Evaluation.Model.Problems;

namespace Evaluation.Host.Loading;

/// <summary>What can keep an input out of the store though its own rows are well formed.</summary>
public static class LoadProblems
{
    public static readonly ProblemCode ValueConflict = new(
        "two-values-for-key", ProblemSeverity.Error, "{0} is {1} in the database, not {2}.", "{0}在库中为{1}，而非{2}。");

    public static readonly ProblemCode NameTaken = new(
        "agency-name-taken", ProblemSeverity.Error, "The name '{0}' already belongs to the agency {1}.", "名称“{0}”已属于部门{1}。");

    public static readonly ProblemCode NameInUse = new(
        "agency-name-in-use", ProblemSeverity.Error, "The plan of {1} or reports on it go by the name '{0}'; keep it as an alias of {2}.", "{1}年计划或其报送使用名称“{0}”，请保留为部门{2}的别名。");

    public static readonly ProblemCode YearNeeded = new(
        "year-needed", ProblemSeverity.Error, "Which year's plan is meant? Give --year; there are plans for: {0}.", "须用 --year 指明计划年份；已有的年份：{0}。");

    public static readonly ProblemCode Nothing = new(
        "file-missing", ProblemSeverity.Error, "There is no file {0}.", "找不到文件{0}。");

    public static readonly ProblemCode PlanYear = new(
        "plan-year", ProblemSeverity.Error, "The plan is for {0}, not for {1}.", "计划为{0}年，而非{1}年。");
}
