namespace Evaluation.Store;

/// <summary>What walking the audit found.</summary>
/// <param name="Rows">How many were walked.</param>
/// <param name="Faults">By seq; empty when nothing was touched.</param>
public sealed record AuditVerification(long Rows, IReadOnlyList<AuditFault> Faults)
{
    public bool IsSound => Faults.Count == 0;
}
