using Evaluation.Model.Reporting;

namespace Evaluation.Store;

/// <summary>A form as it was handed out.</summary>
/// <param name="RowsHash">SHA-256 of the structure without the version.</param>
/// <param name="Due">Last day on which it is in time.</param>
public sealed record FormIssue(FormIdentity Identity, string RowsHash, DateOnly Due, DateTimeOffset IssuedAt);
