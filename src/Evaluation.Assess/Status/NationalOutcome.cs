namespace Evaluation.Assess.Status;

/// <summary>What came of building the national index.</summary>
/// <param name="Assessment"><c>null</c> when no indicator can be used.</param>
internal sealed record NationalOutcome(NationalAssessment? Assessment, IReadOnlyList<LeftOutIndicator> LeftOut);
