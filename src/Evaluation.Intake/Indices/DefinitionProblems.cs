using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Indices;

/// <summary>Why an index definition is refused, beside what its schema sees. The place's row is the line, its column the JSON pointer.</summary>
public static class DefinitionProblems
{
    public static readonly ProblemCode IndicatorUnknown = new("index-definition-indicator-unknown", Error,
        "There is no indicator {0}.", "没有指标 {0}。");

    public static readonly ProblemCode IndicatorUnknownLike = new("index-definition-indicator-unknown-like", Error,
        "There is no indicator {0}; did you mean {1}?", "没有指标 {0}，是否应为 {1}？");

    public static readonly ProblemCode IndicatorTwice = new("index-definition-indicator-twice", Error,
        "The indicator {0} stands more than once.", "指标 {0} 重复出现。");

    public static readonly ProblemCode NoDirection = new("index-definition-no-direction", Error,
        "The indicator {0} has no better side, so it can't enter an index.", "指标 {0} 没有方向，不能进入指数。");

    public static readonly ProblemCode DimensionTwice = new("index-definition-dimension-twice", Error,
        "Two dimensions are called {0}.", "有两个维度同名：{0}。");

    public static readonly ProblemCode TooManyDimensions = new("index-definition-too-many-dimensions", Error,
        "There are {0} dimensions; the report has room for {1}.", "有 {0} 个维度，报告最多列示 {1} 个。");

    public static readonly ProblemCode ExcludedAndUsed = new("index-definition-excluded-and-used", Error,
        "The indicator {0} is both used and excluded.", "指标 {0} 既被采用又被列为不采用。");
}
