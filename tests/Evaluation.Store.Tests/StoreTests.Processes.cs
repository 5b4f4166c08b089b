using System.Globalization;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    [StoreFact]
    public void Two_processes_and_two_threads_writing_at_once_lose_nothing()
    {
        const int Units = 50;
        string[] children = ["child-1", "child-2"];
        string[] threads = ["thread-1", "thread-2"];
        var processes = children
            .Select(name => ChildProcess.Start("write", Database.ConnectionString, name, Units.ToString(CultureInfo.InvariantCulture))).ToList();
        Parallel.ForEach(threads, name =>
        {
            using var store = EvaluationStore.Open(Database.ConnectionString);
            for (var i = 0; i < Units; i++)
                Assert.Equal(UnitOutcome.Written, store.Write(name, "import", "one", unit => unit.AppendObservations([Observation(2000 + i, 1, area: name)])));
        });
        foreach (var process in processes)
        {
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            process.Dispose();
        }

        Assert.All(children.Concat(threads), name => Assert.Equal(Units, Store.Observations.Vintages("I", name).Count));
        var audit = Store.Audit.Verify();
        Assert.Equal((4 * Units, true), (audit.Rows, audit.IsSound));
    }

    [StoreFact]
    public void A_process_killed_inside_a_unit_leaves_the_state_before_it()
    {
        Append(First);
        using var child = ChildProcess.Start("hang", Database.ConnectionString);
        Assert.Equal("inside", child.StandardOutput.ReadLine());
        // Readers see the state before, and wait for nobody.
        Assert.Equal(First, Assert.Single(Store.Observations.Known(["I"])));
        child.Kill();
        child.WaitForExit();

        Assert.Equal(First, Assert.Single(Store.Observations.Known(["I"])));
        Assert.Equal(1, Append(Revised).Added);
        Assert.True(Store.Audit.Verify().IsSound);
        Assert.Empty(Store.Examine().IntegrityProblems);
    }

    [StoreFact]
    public void Opening_from_many_sides_at_once_makes_the_tables_once()
    {
        using var database = new TDatabase();
        Parallel.For(0, 6, _ =>
        {
            using var store = EvaluationStore.Open(database.ConnectionString);
            Assert.Equal("0006_idempotency.sql", store.Examine().SchemaVersion);
        });
    }

    [StoreFact]
    public void A_database_newer_than_the_program_is_refused()
    {
        Tamper("INSERT INTO migration (name, sha256, applied_at) VALUES ('9999_future.sql', 'x', 'y')");
        var refused = Assert.Throws<StoreException>(() => EvaluationStore.Open(Database.ConnectionString));
        Assert.Contains("9999_future.sql", refused.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public void A_database_made_by_another_script_is_refused()
    {
        Tamper("UPDATE migration SET sha256 = 'x' WHERE name = '0001_initial.sql'");
        var refused = Assert.Throws<StoreException>(() => EvaluationStore.Open(Database.ConnectionString));
        Assert.Contains("0001_initial.sql", refused.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public void An_examination_counts_rows_and_finds_a_rollup_that_lies()
    {
        Append(First, Revised, Observation(2021, 1));
        var facts = Store.Examine();
        Assert.Equal((3, 2, 0), (facts.Rows["observation"], facts.Rows["series"], facts.IntegrityProblems.Count));

        Tamper("UPDATE series SET latest_on = 20231229");
        Assert.Equal(["2 series whose latest release is not that of its observations"], Store.Examine().IntegrityProblems);
    }
}
