namespace Evaluation.Model.Schemes;

/// <summary>Which reports must name evidence: a measure of one of the kinds, reported with one of the statuses.</summary>
public sealed record EvidenceRules(
    Rule<IReadOnlyList<MeasureKind>> Kinds,
    Rule<IReadOnlyList<DeliveryStatus>> Statuses)
{
    public bool IsNeeded(MeasureKind kind, DeliveryStatus status) => Kinds.Value.Contains(kind) && Statuses.Value.Contains(status);
}
