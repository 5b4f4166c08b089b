using Evaluation.Model;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>A figure in full, or why there is none: one of value and reason is <c>null</c>, and words say the reason in Chinese.</summary>
internal sealed record Figure(decimal? Value, UnscoredReason? Reason, string? Words)
{
    public static Figure Of(Score score) =>
        score.IsScored ? new(score.Value, null, null) : new(null, score.Reason, Report.Words.Of(score.Reason));
}
