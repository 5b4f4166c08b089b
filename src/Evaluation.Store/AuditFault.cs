namespace Evaluation.Store;

/// <summary>A row of the audit that is not as it was written.</summary>
public sealed record AuditFault(long Seq, AuditFaultKind Kind);
