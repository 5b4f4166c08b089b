using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Indices;

/// <summary>What can be wrong with the DATA and META of an index, beside what can be wrong with any table.</summary>
public static class IndexFileProblems
{
    public static readonly ProblemCode Infinite = new("index-value-infinite", Error,
        "The {0} is {1}: an infinite value has no place on a scale.", "{0} 为 {1}：无穷值无法标准化。");

    public static readonly ProblemCode IndicatorUnknown = new("index-indicator-unknown", Error,
        "DATA has the column {0}, which META lacks.", "DATA 中有列 {0}，META 中没有。");
}
