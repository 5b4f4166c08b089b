using Evaluation.Model;

namespace Evaluation.Assess.Reviewing;

/// <summary>One action on a report, with what was given for it.</summary>
/// <param name="Status">The status an override sets; <c>null</c> with every other action.</param>
/// <param name="Evidence">What an override rests on.</param>
public sealed record ReviewAction(ReviewActionKind Kind, string Reason = "", DeliveryStatus? Status = null, string Evidence = "");
