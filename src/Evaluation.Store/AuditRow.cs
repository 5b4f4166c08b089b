using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>One change of state: who did what to what.</summary>
/// <param name="Seq">1-based, without gaps.</param>
/// <param name="At">UTC, <c>2024-06-30T01:02:03.0000000Z</c>.</param>
/// <param name="Detail">JSON: what changed, how many rows, and the SHA-256 of their canonical text.</param>
/// <param name="PreviousHash">Of the row before; 64 zeros for the first.</param>
public sealed record AuditRow(
    long Seq, string At, string Actor, string Action, string Subject, string Detail, string PreviousHash, string Hash)
{
    internal const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>SHA-256 of the row's other columns, written as a JSON array in their order, as if it stood at <paramref name="seq"/>.</summary>
    internal string HashAt(long seq) => Model.Sha256.Of(Canonical.Json<object[]>([seq, At, Actor, Action, Subject, Detail, PreviousHash]));
}
