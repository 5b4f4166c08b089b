using System.Text;
using System.Text.Json;
using Evaluation.Model;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    [StoreFact]
    public void A_unit_leaves_one_row_that_says_who_did_what()
    {
        Write(unit => unit.SaveArtifact(Encoding.UTF8.GetBytes("hello")));

        var row = Assert.Single(Store.Audit.Latest(10));
        Assert.Equal((1, "2024-06-30T01:02:03.0000000Z", "office", "import", "file.csv"), (row.Seq, row.At, row.Actor, row.Action, row.Subject));
        Assert.Equal(
            """[{"what":"artifact","added":1,"replaced":0,"sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}]""",
            row.Detail);
        Assert.Equal(new string('0', 64), row.PreviousHash);
        // sha256sum of the row's other columns as a JSON array.
        Assert.Equal("44937abae7ccd69b83a15c4eee1cd4a56c499925cc4f55060f0fa76a7d3e0bca", row.Hash);
        Assert.Equal(new AuditHead(1, row.Hash), Store.Audit.Head());
    }

    [StoreFact]
    public void Every_step_of_the_reporting_round_leaves_its_change()
    {
        var form = Filled("one", null, Done);
        (Action<StoreWriter> Step, string[] Changes)[] round =
        [
            (unit => unit.FormKey(), ["form key"]),
            (unit => unit.IssueForm(Form(), "rows", Day("2023-04-15")), ["form issued"]),
            (unit => unit.AppendSubmission(form.Form, "one.xlsx", form.File, Day("2023-04-10"), "agency"), ["artifact", "submission"]),
            (unit => unit.AppendFormDeliveries(form.Form.Deliveries), ["deliveries"]),
            (unit => unit.AppendReviews([new DeliveryReview(IdAndHash().Id, IdAndHash().Hash, Accepted)]), ["reviews"]),
            (unit => unit.AppendCases([Case("C1", "甲", "2023-05-01")]), ["cases"]),
            (unit => unit.AppendCaseSelections([new CaseSelection(2023, "C1", true, "", "office", Day("2023-10-01"))]), ["case selections"]),
            (unit => unit.CloseYear(2023, Day("2024-03-31"), "年度结束"), ["year closed"]),
            (unit => unit.ReopenYear(2023, "补报"), ["year reopened"]),
            (unit => unit.SaveTaskMatches(2024, [new(2024, 1, 1)]), ["task-matches"]),
            (unit => unit.SaveTaskMatches(2024, [new(2024, 1, 2)]), ["task-matches dropped", "task-matches"]),
        ];
        Assert.All(round, step => Assert.Equal(UnitOutcome.Written, Write(step.Step)));

        var details = Store.Audit.Latest(99).Reverse().Select(r => JsonDocument.Parse(r.Detail).RootElement.EnumerateArray().ToList()).ToList();
        Assert.Equal(round.Select(step => step.Changes), details.Select(d => d.Select(c => c.GetProperty("what").GetString()!).ToArray()));
        // Each says what it concerned by a hash, except the one that must not.
        Assert.All(details.Skip(1), d => Assert.All(d, c => Assert.Equal(64, c.GetProperty("sha256").GetString()!.Length)));
        Assert.Equal((round.Length, true), (Store.Audit.Verify().Rows, Store.Audit.Verify().IsSound));
    }

    [StoreFact]
    public void What_changes_no_table_can_be_noted()
    {
        Assert.Equal(UnitOutcome.Written, Write(unit => unit.Note("sign-in")));
        Assert.Contains("\"sign-in\"", Store.Audit.Latest(1).Single().Detail, StringComparison.Ordinal);
    }

    [StoreFact]
    public void Notes_written_together_are_units_of_their_own()
    {
        Store.Note([new("甲", "download", "a.xlsx", "downloaded", "aa"), new("乙", "download", "b.xlsx", "downloaded", "bb")]);
        Assert.Equal([("乙", "b.xlsx"), ("甲", "a.xlsx")], Store.Audit.Latest(9).Select(r => (r.Actor, r.Subject)));
        Assert.Equal("""[{"what":"downloaded","added":1,"replaced":0,"sha256":"bb"}]""", Store.Audit.Latest(1).Single().Detail);
        Assert.Equal((2, true), (Store.Audit.Verify().Rows, Store.Audit.Verify().IsSound));
    }

    [StoreFact]
    public void A_unit_in_which_nothing_happens_leaves_no_row()
    {
        Assert.Equal(UnitOutcome.Unchanged, Write(_ => { }));
        Assert.Equal(new AuditHead(0, new string('0', 64)), Store.Audit.Head());
    }

    [StoreFact]
    public void An_untouched_audit_is_sound()
    {
        Assert.True(Store.Audit.Verify().IsSound);
        FillAudit();
        var verified = Store.Audit.Verify();
        Assert.Equal((6, true), (verified.Rows, verified.IsSound));
    }

    [StoreFact]
    public void An_altered_row_is_found() =>
        AssertFaults("UPDATE audit SET actor = 'nobody' WHERE seq = 3", new AuditFault(3, AuditFaultKind.Altered));

    [StoreFact]
    public void A_missing_row_is_found() =>
        AssertFaults("DELETE FROM audit WHERE seq IN (2, 4)", new AuditFault(2, AuditFaultKind.Missing), new AuditFault(4, AuditFaultKind.Missing));

    [StoreFact]
    public void Reordered_rows_are_found() => AssertFaults(
        "UPDATE audit SET seq = 99 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 99",
        new AuditFault(3, AuditFaultKind.Reordered),
        new AuditFault(4, AuditFaultKind.Reordered));

    [StoreFact]
    public void A_cut_off_tail_is_found() =>
        AssertFaults("DELETE FROM audit WHERE seq > 4", new AuditFault(5, AuditFaultKind.Missing), new AuditFault(6, AuditFaultKind.Missing));

    [StoreFact]
    public void A_tail_cut_off_with_its_head_set_back_badly_is_found() =>
        AssertFaults("DELETE FROM audit WHERE seq > 4; UPDATE audit_head SET rows = 4", new AuditFault(4, AuditFaultKind.NotTheEnd));

    [StoreFact]
    public void A_head_that_is_gone_is_found() => AssertFaults("DELETE FROM audit_head", new AuditFault(0, AuditFaultKind.Missing));

    [StoreFact]
    public void A_row_renumbered_out_of_sight_is_found() => AssertFaults(
        "UPDATE audit SET seq = 9 WHERE seq = 2",
        new AuditFault(2, AuditFaultKind.Missing),
        new AuditFault(7, AuditFaultKind.Missing),
        new AuditFault(8, AuditFaultKind.Missing),
        new AuditFault(9, AuditFaultKind.Reordered));

    [StoreFact]
    public void A_row_replaced_by_one_whole_in_itself_is_found()
    {
        FillAudit();
        var third = Store.Audit.Latest(10).Single(r => r.Seq == 3) with { Actor = "nobody" };
        Tamper($"UPDATE audit SET actor = 'nobody', hash = '{third.HashAt(3)}' WHERE seq = 3");

        Assert.Equal([new AuditFault(4, AuditFaultKind.Unlinked)], Store.Audit.Verify().Faults);
    }

    [StoreFact]
    public void A_failing_unit_leaves_nothing()
    {
        Assert.Throws<TimeZoneNotFoundException>(() => Write(unit =>
        {
            unit.AppendObservations([First]);
            throw new TimeZoneNotFoundException();
        }));

        Assert.Empty(Store.Observations.Known(["I"]));
        Assert.Equal(0, Store.Audit.Head().Rows);
    }

    [StoreFact]
    public void A_refused_unit_leaves_nothing()
    {
        var outcome = Write(unit =>
        {
            unit.AppendObservations([First]);
            unit.Refuse();
        });

        Assert.Equal(UnitOutcome.Refused, outcome);
        Assert.Empty(Store.Observations.Known(["I"]));
        Assert.Equal(0, Store.Audit.Head().Rows);
    }

    private void FillAudit()
    {
        for (var year = 2001; year <= 2006; year++)
            Append(Observation(year, 1));
    }

    private void AssertFaults(string tampering, params AuditFault[] expected)
    {
        FillAudit();
        Tamper(tampering);
        Assert.Equal(expected, Store.Audit.Verify().Faults);
    }
}
