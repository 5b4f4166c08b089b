namespace Evaluation.Store;

/// <summary>Where the audit ends. Kept elsewhere (in a manifest, on paper) it shows that nothing was cut off since.</summary>
/// <param name="Hash">Of the last row; 64 zeros where there is none.</param>
public sealed record AuditHead(long Rows, string Hash);
