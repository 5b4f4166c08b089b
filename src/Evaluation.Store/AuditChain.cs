namespace Evaluation.Store;

/// <summary>Finds what was done to a chain of audit rows. Pure.</summary>
internal static class AuditChain
{
    /// <summary>More missing rows are not listed, and more bad rows not tried at each other's places.</summary>
    private const int MaxListed = 1000;

    /// <param name="rows">By seq.</param>
    /// <param name="head"><c>null</c>: the head itself is gone, reported as a missing row 0.</param>
    public static AuditVerification Verify(IEnumerable<AuditRow> rows, AuditHead? head)
    {
        var missing = new List<long>();
        var broken = new List<AuditRow>();
        var faults = new List<AuditFault>();
        var last = new AuditRow(0, "", "", "", "", "", "", AuditRow.NoHash);
        var count = 0L;
        foreach (var row in rows)
        {
            for (var gone = last.Seq + 1; gone < row.Seq && missing.Count < MaxListed; gone++)
                missing.Add(gone);
            if (row.HashAt(row.Seq) != row.Hash)
                broken.Add(row);
            else if (row.Seq == last.Seq + 1 && row.PreviousHash != last.Hash && !IsBroken(last))
                faults.Add(new AuditFault(row.Seq, AuditFaultKind.Unlinked));
            last = row;
            count++;
        }

        if (head is null)
            missing.Add(0);
        head ??= new AuditHead(last.Seq, last.Hash);
        for (var gone = last.Seq + 1; gone <= head.Rows && missing.Count < MaxListed; gone++)
            missing.Add(gone);
        if (last.Seq >= head.Rows && !IsBroken(last) && (last.Seq > head.Rows || last.Hash != head.Hash))
            faults.Add(new AuditFault(last.Seq, AuditFaultKind.NotTheEnd));
        faults.AddRange(missing.Select(seq => new AuditFault(seq, AuditFaultKind.Missing)));
        var places = broken.Select(b => b.Seq).Concat(missing).Take(MaxListed).ToList();
        faults.AddRange(broken.Select(row => new AuditFault(row.Seq, KindOf(row, places))));
        return new AuditVerification(count, [.. faults.OrderBy(f => f.Seq).ThenBy(f => f.Kind)]);

        bool IsBroken(AuditRow row) => broken.Count > 0 && broken[^1] == row;
    }

    private static AuditFaultKind KindOf(AuditRow row, List<long> places) =>
        places.Any(place => row.HashAt(place) == row.Hash) ? AuditFaultKind.Reordered : AuditFaultKind.Altered;
}
