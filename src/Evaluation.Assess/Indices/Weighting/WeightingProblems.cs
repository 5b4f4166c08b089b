using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Assess.Indices.Weighting;

/// <summary>What can be wrong with judgements that weights are made of.</summary>
public static class WeightingProblems
{
    public static readonly ProblemCode NotReciprocal = new("ahp-not-reciprocal", Error,
        "Comparison {0} against {1} is {2} and the other way {3}: both must be above 0 and one over the other.",
        "第 {0} 项对第 {1} 项的判断为 {2}，反向为 {3}：两者必须大于 0 且互为倒数。");

    public static readonly ProblemCode NotSquare = new("ahp-not-square", Error,
        "The comparisons are {0} by {1}; they must be square, from 1 to 10 items.", "判断矩阵为 {0}×{1}，必须为 1 至 10 项的方阵。");

    public static readonly ProblemCode BudgetUnusable = new("budget-unusable", Error,
        "Expert {0} gives a point below 0 or none at all.", "第 {0} 位专家的分配有负值或合计为 0。");
}
