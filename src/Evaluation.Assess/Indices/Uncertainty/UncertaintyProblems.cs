using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Why an index can't be rebuilt with other choices.</summary>
public static class UncertaintyProblems
{
    public static readonly ProblemCode AlternativeUnusable = new("uncertainty-alternative-unusable", Error,
        "The alternative {1} can't be used for {0}: {2}.", "备选方法 {1} 不能用于 {0}：{2}。");

    public static readonly ProblemCode LevelMethods = new("uncertainty-level-methods", Error,
        "An alternative gives {0} aggregation methods for {1} levels.", "某备选方案为 {1} 个层级给出了 {0} 个合成方法。");

    public static readonly ProblemCode RunRefused = new("uncertainty-run-refused", Error,
        "A run can't aggregate {0}: its values are not above 0 or too large.", "某次重算无法合成 {0}：数值不大于 0 或过大。");
}
