using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>What can be wrong with the list of verbs.</summary>
public static class VerbProblems
{
    public static readonly ProblemCode Header = new("verbs-header", ProblemSeverity.Error,
        "The list of verbs needs the columns kind and verb.", "动词表须有 kind、verb 两列。");

    public static readonly ProblemCode Kind = new("verbs-kind", ProblemSeverity.Error,
        "“{0}” is not deliverable, ongoing or study.", "“{0}”不是 deliverable、ongoing 或 study。");

    public static readonly ProblemCode Verb = new("verbs-verb-missing", ProblemSeverity.Error,
        "The verb is missing.", "缺少动词。");

    public static readonly ProblemCode Duplicate = new("verbs-duplicate", ProblemSeverity.Error,
        "The verb “{0}” is listed twice.", "动词“{0}”重复。");
}
