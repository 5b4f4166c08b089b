using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Schemes;

/// <summary>Why a scheme is refused. The place's row is the line, its column the JSON pointer.</summary>
public static class SchemeProblems
{
    public static readonly ProblemCode NotJson = new("scheme-not-json", Error,
        "The file is not JSON: {0}", "文件不是有效的 JSON：{0}");

    public static readonly ProblemCode WrongType = new("scheme-wrong-type", Error,
        "Expected {0}, found {1}.", "应为 {0}，实为 {1}。");

    public static readonly ProblemCode Missing = new("scheme-missing", Error,
        "The property {0} is missing.", "缺少属性 {0}。");

    public static readonly ProblemCode Unknown = new("scheme-unknown-property", Error,
        "The property {0} is not known here.", "此处没有属性 {0}。");

    public static readonly ProblemCode Twice = new("scheme-property-twice", Error,
        "The property {0} stands twice.", "属性 {0} 重复出现。");

    public static readonly ProblemCode NotAllowed = new("scheme-value-not-allowed", Error,
        "{0} is none of: {1}.", "{0} 不在允许值之内：{1}。");

    public static readonly ProblemCode OutOfRange = new("scheme-out-of-range", Error,
        "{0} is out of range: {1}.", "{0} 超出范围：{1}。");

    public static readonly ProblemCode TooFew = new("scheme-too-few", Error,
        "There are {0} items, at least {1} are wanted.", "有 {0} 项，至少应有 {1} 项。");

    public static readonly ProblemCode TooShort = new("scheme-text-empty", Error,
        "The text has {0} characters, at least {1} are wanted.", "文字有 {0} 个字符，至少应有 {1} 个。");

    public static readonly ProblemCode Pattern = new("scheme-text-form", Error,
        "\"{0}\" does not have the form {1}.", "“{0}”不符合格式 {1}。");

    public static readonly ProblemCode NoCitation = new("scheme-no-citation", Error,
        "A rule needs a citation: its source is empty.", "每条规则都须注明依据，source 为空。");

    public static readonly ProblemCode WeightSum = new("scheme-weights-sum", Error,
        "The weights add up to {0}, not to 1.", "权重之和为 {0}，应为 1。");

    public static readonly ProblemCode BandOrder = new("scheme-band-order", Error,
        "The band {0} from {1} does not lie below the one before it, from {2}.", "等级“{0}”（自 {1} 起）未低于前一等级（自 {2} 起）。");

    public static readonly ProblemCode BandEnd = new("scheme-band-end", Error,
        "The last band starts at {0}, not at 0.", "最后一个等级自 {0} 起，应自 0 起。");

    public static readonly ProblemCode BandName = new("scheme-band-name", Error,
        "Two bands are called {0}.", "有两个等级同名：{0}。");

    public static readonly ProblemCode Order = new("scheme-order", Error,
        "{0} must be less than {1}: {2} and {3}.", "{0} 必须小于 {1}：现为 {2} 和 {3}。");

    public static readonly ProblemCode BadSchema = new("scheme-schema-unusable", Error,
        "The schema can't be used: {0}", "JSON Schema 无法使用：{0}");
}
