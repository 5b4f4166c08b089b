using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class AuditWriting
{
    /// <summary>Closes a unit: one row for all it changed.</summary>
    public static void Append(WriteUnit unit, string actor, string action, string subject)
    {
        var head = unit.First<AuditHead>("SELECT rows, hash FROM audit_head")!;
        var row = new AuditRow(head.Rows + 1, unit.Now, actor, action, subject, Canonical.Json(unit.Changes), head.Hash, "");
        row = row with { Hash = row.HashAt(row.Seq) };
        unit.Execute(
            """
            INSERT INTO audit (seq, at, actor, action, subject, detail, previous_hash, hash)
            VALUES (@Seq, @At, @Actor, @Action, @Subject, @Detail, @PreviousHash, @Hash)
            """,
            row);
        unit.Execute("UPDATE audit_head SET rows = @Seq, hash = @Hash", row);
    }
}
