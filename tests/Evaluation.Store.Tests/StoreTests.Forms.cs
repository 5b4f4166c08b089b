using Evaluation.Model;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    [StoreFact]
    public void A_form_with_the_same_rows_keeps_its_version_and_one_with_others_gets_the_next()
    {
        Assert.Equal((1, UnitOutcome.Written), Issue("rows"));
        Assert.Equal((1, UnitOutcome.Unchanged), Issue("rows"));
        Assert.Equal((2, UnitOutcome.Written), Issue("other rows"));
        // Back to the first rows: who still has version 2 has the wrong ones.
        Assert.Equal((3, UnitOutcome.Written), Issue("rows"));
        Assert.Equal((4, UnitOutcome.Written), Issue("rows", "2023-04-30"));

        var latest = Store.Forms.Latest(2023, "A01", Period.Parse("2023-Q1"))!;
        Assert.Equal(new FormIssue(Form(version: 4), "rows", Day("2023-04-30"), new FixedClock().GetUtcNow()), latest);
        Assert.Equal(["rows", "other rows", "rows", "rows"], Store.Forms.Issues(2023).Select(f => f.RowsHash));
    }

    [StoreFact]
    public void Forms_are_listed_by_agency_and_period_and_as_of_a_day()
    {
        Write(unit =>
        {
            unit.IssueForm(Form("A02"), "rows", Day("2023-04-15"));
            unit.IssueForm(Form("A01", "2023-Q2"), "rows", Day("2023-07-15"));
            unit.IssueForm(Form("A01", "2023-Q1", version: 9), "rows", Day("2023-04-15"));
        });

        Assert.Equal([("A01", "2023-Q1"), ("A01", "2023-Q2"), ("A02", "2023-Q1")], Store.Forms.Issues(2023).Select(f => (f.Identity.Agency, f.Identity.Period.ToString())));
        Assert.All(Store.Forms.Issues(2023), f => Assert.Equal(1, f.Identity.Version));
        Assert.Equal("A02", Assert.Single(Store.Forms.Issues(2023, agency: "A02")).Identity.Agency);
        Assert.Equal(3, Store.Forms.Issues(2023, Day("2024-06-30")).Count);
        Assert.Empty(Store.Forms.Issues(2023, Day("2024-06-29")));
        Assert.Empty(Store.Forms.Issues(2024));
        Assert.Null(Store.Forms.Latest(2023, "A03", Period.Parse("2023-Q1")));
    }

    [StoreFact]
    public void The_key_that_signs_forms_is_made_once_and_shown_nowhere()
    {
        Assert.Null(Store.Forms.Key());
        byte[] key = [];
        Assert.Equal(UnitOutcome.Written, Write(unit => key = unit.FormKey()));
        byte[] again = [];
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => again = unit.FormKey()));

        Assert.Equal(32, key.Length);
        Assert.Equal(key, again);
        Assert.Equal(key, Store.Forms.Key());
        Assert.Equal("""[{"what":"form key","added":1,"replaced":0,"sha256":""}]""", Assert.Single(Store.Audit.Latest(9)).Detail);
    }

    [StoreFact]
    public void Another_office_has_another_key()
    {
        using var database = new TDatabase();
        using var other = EvaluationStore.Open(database.ConnectionString);
        byte[] theirs = [];
        byte[] ours = [];
        other.Write("office", "forms", "2023", unit => theirs = unit.FormKey());
        Write(unit => ours = unit.FormKey());
        Assert.NotEqual(ours, theirs);
    }

    private (int Version, UnitOutcome Outcome) Issue(string rowsHash, string due = "2023-04-15")
    {
        var version = 0;
        var outcome = Write(unit => version = unit.IssueForm(Form(), rowsHash, Day(due)));
        return (version, outcome);
    }
}
