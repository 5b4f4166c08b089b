using Evaluation.Model;

namespace Evaluation.Intake.Records;

/// <summary>The office's decision on one report, on its way in.</summary>
/// <param name="Agency">Full name.</param>
/// <param name="Status">Set only with <see cref="ReviewDecision.Overridden"/>.</param>
/// <param name="Hash">Of exactly what was looked at, lower-case hex: of anything reported since, the decision says nothing.</param>
public sealed record IncomingReview(
    int TaskNumber,
    int MeasureNumber,
    string Agency,
    ReviewDecision Decision,
    DeliveryStatus? Status,
    string Reason,
    string Evidence,
    string Hash);
