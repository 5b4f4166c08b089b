using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Checks;

/// <summary>Why a figure is held back, or worth a look.</summary>
public static class PlausibilityProblems
{
    public static readonly ProblemCode ValueConflict = new("two-values-for-key", Error,
        "{0} released on {1} is already known as {2}, not {3}.", "{0}（{1} 发布）已有数值 {2}，与 {3} 不同。");

    public static readonly ProblemCode Revision = new("revision-beyond-tolerance", Held,
        "{0} was published as {1}; {2} differs by {3} %, more than the {4} % a revision may.",
        "{0} 已发布为 {1}，{2} 与之相差 {3}%，超过修订容差 {4}%。");

    public static readonly ProblemCode PartOfYear = new("part-of-year", Held,
        "{0} is given for a whole year, but \"{1}\" speaks of a part of it.", "{0} 填为全年数，但“{1}”所指只是一年中的一部分。");

    public static readonly ProblemCode PartOfYearValue = new("part-of-year-value", Held,
        "{0}: {1} for the year is not more than {2} for {3}, a part of it.", "{0}：全年数 {1} 不大于其中 {3} 的 {2}。");

    public static readonly ProblemCode YearShifted = new("year-shifted", Held,
        "{0}: {1} is the value published for {2}; for {3} it was {4}.", "{0}：{1} 是 {2} 年已发布的数值，{3} 年发布的是 {4}，疑为年份错位。");

    public static readonly ProblemCode ScaleError = new("factor-of-ten", Held,
        "{0}: {1} is {2} times what the series lets expect ({3}): a unit or a digit mistaken?",
        "{0}：{1} 约为序列预期值 {3} 的 {2} 倍，疑为单位或位数错误。");

    public static readonly ProblemCode Jump = new("series-jump", Held,
        "{0}: {1} is out of line with a steady series, next to {2} in {3}.", "{0}：{1} 与平稳序列不符（相邻的 {3} 为 {2}）。");

    public static readonly ProblemCode Break = new("series-break", Notice,
        "{0}: {1} after {2} in {3}; taken as a break or a volatile series.", "{0}：{1}，而 {3} 为 {2}；按序列中断或波动处理，请留意。");

    public static readonly ProblemCode DeclaredBreak = new("series-break-declared", Notice,
        "{0}: the note declares a break in the series: {1}.", "{0}：备注说明口径或数值有变：{1}。");
}
