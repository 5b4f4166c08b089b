namespace Evaluation.Store;

/// <summary>What became of a form that came back.</summary>
/// <param name="Submission">Where it is not new, the latest of the plan, agency and period, which said the same.</param>
public sealed record SubmissionAppended(Submission Submission, bool IsNew);
