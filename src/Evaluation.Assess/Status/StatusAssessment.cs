namespace Evaluation.Assess.Status;

/// <summary>The development-status evaluation (发展状况年度评价) of one year.</summary>
/// <param name="National"><c>null</c> when no index can be made; the gaps say why.</param>
public sealed record StatusAssessment(
    StatusInputs Inputs,
    NationalAssessment? National,
    RegionAssessment Regions,
    IReadOnlyList<StatusGap> Gaps);
