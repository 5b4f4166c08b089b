using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Assess.Indices;

/// <summary>Why an index can't be built from its data, or what was left out of it.</summary>
public static class IndexProblems
{
    public static readonly ProblemCode IndicatorUnknown = new("index-indicator-unknown", Error,
        "DATA has the column {0}, which META lacks.", "DATA 中有列 {0}，META 中没有。");

    public static readonly ProblemCode IndicatorWithoutData = new("index-indicator-without-data", Error,
        "META has {0}, for which DATA has no column.", "META 中有 {0}，DATA 中没有对应的列。");

    public static readonly ProblemCode ColumnTwice = new("index-column-twice", Error,
        "The column {0} stands more than once in DATA.", "列 {0} 在 DATA 中出现不止一次。");

    public static readonly ProblemCode UnitTwice = new("index-unit-twice", Error,
        "The unit {0} stands more than once in DATA.", "单位 {0} 在 DATA 中出现不止一次。");

    public static readonly ProblemCode NotFinite = new("index-value-infinite", Error,
        "The value of {1} for {0} is not a finite number.", "{0} 的 {1} 不是有限数值。");

    public static readonly ProblemCode UnitEmpty = new("index-unit-empty", Error,
        "The unit {0} has no value at all; leave it out of DATA.", "单位 {0} 没有任何数值，请从 DATA 中删去。");

    public static readonly ProblemCode NoUnits = new("index-no-units", Error,
        "DATA holds no unit.", "DATA 中没有任何单位。");

    public static readonly ProblemCode DenominatorZero = new("index-denominator-zero", Error,
        "{2} of {0} can't be divided by {1}, which is 0.", "{0} 的 {2} 无法除以 {1}，因其为 0。");

    public static readonly ProblemCode DenominatorUnknown = new("index-denominator-unknown", Error,
        "{0} is to be divided by {1}, which DATA does not have as a column of numbers.", "{0} 应除以 {1}，但 DATA 中没有这一数值列。");

    public static readonly ProblemCode Constant = new("index-indicator-constant", Notice,
        "All values of {0} are equal: it tells units apart by nothing and was left out; its siblings share its weight.",
        "{0} 的所有数值相等，无法区分单位，已剔除；其权重由同组指标分担。");

    public static readonly ProblemCode WithoutValues = new("index-indicator-empty", Notice,
        "{0} has no value: it was left out; its siblings share its weight.", "{0} 没有任何数值，已剔除；其权重由同组指标分担。");

    public static readonly ProblemCode NothingVaries = new("index-nothing-varies", Error,
        "No indicator tells the units apart: all units are equal.", "没有任何指标能区分单位：所有单位相等。");

    public static readonly ProblemCode NotPositive = new("index-not-positive", Error,
        "{1} of {0} is {2}: the {3} mean needs values above 0. Normalise to a range that starts above 0, such as 1,100.",
        "{0} 的 {1} 为 {2}：{3} 平均要求数值大于 0。请标准化到大于 0 的区间，如 1,100。");

    public static readonly ProblemCode TooLarge = new("index-too-large", Error,
        "The values of {0} are too large to be scaled.", "{0} 的数值过大，无法标准化。");

    public static readonly ProblemCode GoalpostsMissing = new("index-goalposts-missing", Error,
        "{0} has no goalposts: META needs goalpost_lower and goalpost_upper, the lower below the upper.",
        "{0} 没有目标区间：META 需要 goalpost_lower 和 goalpost_upper，且下限小于上限。");

    public static readonly ProblemCode TargetUnusable = new("index-target-unusable", Error,
        "{0} has no target in META, or one that is not better than the worst value.", "{0} 在 META 中没有目标值，或目标值不优于最差值。");

    public static readonly ProblemCode ReferenceUnusable = new("index-reference-unusable", Error,
        "The reference unit has no value of {0}, or the worst one.", "参照单位没有 {0} 的数值，或为最差值。");

    public static readonly ProblemCode NotRatioScale = new("index-not-ratio-scale", Error,
        "{0} has values of 0 or below: a fraction of the best needs values above 0.", "{0} 有不大于 0 的数值：与最优值之比要求数值大于 0。");

    public static readonly ProblemCode ReferenceUnknown = new("index-reference-unknown", Error,
        "The reference unit \"{0}\" is not in DATA.", "参照单位“{0}”不在 DATA 中。");

    public static readonly ProblemCode GroupingMissing = new("index-grouping-missing", Error,
        "Filling by group needs a column of Type Group in META and DATA.", "按组填补要求 META 和 DATA 中有 Type 为 Group 的列。");

    public static readonly ProblemCode ScreenedOut = new("index-screened-out", Notice,
        "{0} was left out: it has {1} % of its values, {2} % are needed.", "{0} 已剔除：数据覆盖率为 {1}%，要求 {2}%。");

    public static readonly ProblemCode WeightNegative = new("index-weight-negative", Error,
        "The {1} weight of {0} is {2}: a weight must not be below 0.", "{0} 的 {1} 权重为 {2}：权重不得小于 0。");

    public static readonly ProblemCode WeightsUndefined = new("index-weights-undefined", Error,
        "The {1} weights of {0} can't be computed: its indicators do not vary, or too few units have all of them.",
        "无法计算 {0} 的 {1} 权重：指标没有变化，或数据齐全的单位过少。");

    public static readonly ProblemCode LevelMethods = new("index-level-methods", Error,
        "{0} aggregation methods are given; give one for all levels, or one for each of the {1} levels above the indicators.",
        "给出了 {0} 个合成方法；请给一个通用方法，或为指标以上的 {1} 个层级各给一个。");
}
