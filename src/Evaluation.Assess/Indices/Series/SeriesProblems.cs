using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Assess.Indices.Series;

/// <summary>Why an indicator can't take part in an index over years.</summary>
public static class SeriesProblems
{
    public static readonly ProblemCode NoBase = new("series-no-base", Notice,
        "{0} has no value in the base year {1} and was left out; its siblings share its weight.", "{0} 没有基年 {1} 的数值，已剔除；其权重由同组指标分担。");

    public static readonly ProblemCode Gap = new("series-gap", Notice,
        "{0} has no value in {1} that the declared rule could fill in, and was left out; its siblings share its weight.",
        "{0} 缺少 {1} 年数值，按既定规则无法填补，已剔除；其权重由同组指标分担。");

    public static readonly ProblemCode NotPositive = new("series-not-positive", Notice,
        "{0} is {2} in {1}: an index needs values above 0 and of like size; it was left out, its siblings share its weight.",
        "{0} 在 {1} 年为 {2}：指数化要求数值大于 0 且量级相近，已剔除；其权重由同组指标分担。");

    public static readonly ProblemCode NothingLeft = new("series-nothing-left", Error,
        "No indicator has the values the index needs.", "没有任何指标具备编制指数所需的数值。");
}
