using Evaluation.Model.Problems;

namespace Evaluation.Host.Explaining;

/// <summary>Why there is nothing to explain.</summary>
public static class ExplainProblems
{
    public static readonly ProblemCode IndexUnknown = new(
        "index-unknown", ProblemSeverity.Error, "There is no index or area '{0}'; there are: national, regions, and {1}.", "没有指数或地区“{0}”；已有：national（总指数）、regions（地区排名）及{1}。");

    public static readonly ProblemCode IndexUnknownLike = new(
        "index-unknown-like", ProblemSeverity.Error, "There is no index or area '{0}'; did you mean {1}?", "没有指数或地区“{0}”，是否应为“{1}”？");

    public static readonly ProblemCode SubjectUnknown = new(
        "subject-unknown",
        ProblemSeverity.Error,
        "'{0}' is no task number ({1}), no indicator's code or name, no agency's code, name or alias, and no index or area (national, regions, a region's name or code).{2}",
        "“{0}”不是任务编号（{1}），不是指标的代码或名称，不是部门的代码、名称或别名，也不是指数或地区（national、regions、地区名称或代码）。{3}");

    public static readonly ProblemCode SubjectAmbiguous = new(
        "subject-ambiguous", ProblemSeverity.Error, "'{0}' may be meant as {1}; write the kind before it.", "“{0}”可以指{1}，请在前面写明类别。");
}
