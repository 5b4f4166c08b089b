using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Assess.Indices;

/// <summary>Why the rows of META are no tree.</summary>
public static class MetaProblems
{
    public static readonly ProblemCode NoIndicators = new("meta-no-indicators", Error,
        "META has no row of Type Indicator.", "META 中没有 Type 为 Indicator 的行。");

    public static readonly ProblemCode CodeTwice = new("meta-code-twice", Error,
        "The code {0} stands more than once in META.", "代码 {0} 在 META 中出现不止一次。");

    public static readonly ProblemCode NoRoot = new("meta-no-root", Error,
        "META has no root: one aggregate must have an empty Parent.", "META 没有根：须有一个 Parent 为空的 Aggregate。");

    public static readonly ProblemCode SeveralRoots = new("meta-several-roots", Error,
        "META has several roots: {0}. Only one aggregate may have an empty Parent.", "META 有多个根：{0}。只能有一个 Aggregate 的 Parent 为空。");

    public static readonly ProblemCode Cycle = new("meta-cycle", Error,
        "The parents go round in a circle: {0}.", "上级关系成环：{0}。");

    public static readonly ProblemCode ParentMissing = new("meta-parent-missing", Error,
        "The indicator {0} has no Parent.", "指标 {0} 没有 Parent。");

    public static readonly ProblemCode ParentUnknown = new("meta-parent-unknown", Error,
        "The Parent {1} of {0} is not an aggregate of META.", "{0} 的 Parent {1} 不是 META 中的 Aggregate。");

    public static readonly ProblemCode LevelWrong = new("meta-level-wrong", Error,
        "{0} has Level {1}: indicators are Level 1, a parent's Level is above that of its children.", "{0} 的 Level 为 {1}：指标为 1，上级须大于下级。");

    public static readonly ProblemCode NoChildren = new("meta-no-children", Error,
        "Nothing has {0} as its Parent.", "没有任何行以 {0} 为 Parent。");

    public static readonly ProblemCode WeightNegative = new("meta-weight-negative", Error,
        "The Weight of {0} is {1}: a weight must be a number from 0 up.", "{0} 的 Weight 为 {1}：权重必须为不小于 0 的数。");

    public static readonly ProblemCode WeightsZero = new("meta-weights-zero", Error,
        "The weights of the children of {0} add up to 0.", "{0} 下各项的权重之和为 0。");

    public static readonly ProblemCode DirectionWrong = new("meta-direction-wrong", Error,
        "The Direction of {0} is {1}; it must be 1 or -1.", "{0} 的 Direction 为 {1}，必须为 1 或 -1。");
}
