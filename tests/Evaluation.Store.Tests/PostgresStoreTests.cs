using Dapper;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

/// <summary>The suite on the server that EVALUATION_TEST_POSTGRES names.</summary>
public sealed class PostgresStoreTests : StoreTests<PostgresDatabase>
{
    private int asks;

    [StoreFact]
    public void The_value_as_of_a_day_is_looked_up_and_never_searched_for_among_the_vintages()
    {
        var day = Day("2020-01-01");
        Append([.. Enumerable.Range(0, 12_000).Select(i => Observation(1900 + (i % 100), i) with { ReleasedOn = day.AddDays(i / 100) })]);
        using var connection = Database.Connect();
        var sql = Store.Observations.AsOfSql(Store.Observations.TermIds(["I"]), Store.Observations.TermIds(["CN"]));
        var plan = connection.Query<string>("EXPLAIN " + sql, new { asOf = 20200301 }).ToList();

        Assert.DoesNotContain(plan, step => step.Contains("Seq Scan on observation", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.Contains("using observation_pkey on observation v", StringComparison.Ordinal));
    }

    [StoreFact]
    public void A_process_that_stands_still_inside_a_unit_is_put_out_of_it_before_the_others_give_up()
    {
        using var child = ChildProcess.Start("hang", Database.ConnectionString);
        Assert.Equal("inside", child.StandardOutput.ReadLine());
        var mine = Observation(1999, 1);
        Assert.Equal(1, Append(mine).Added);
        Assert.False(child.HasExited);
        Assert.Equal(mine, Assert.Single(Store.Observations.Known(["I"])));
        child.Kill();
        child.WaitForExit();
    }

    [StoreFact]
    public void A_backup_is_left_to_the_server() => Assert.Throws<StoreException>(() => Store.Backup("copy"));

    [StoreFact]
    public void A_server_that_is_not_there_is_said_so() =>
        Assert.Contains("cannot be reached", Assert.Throws<StoreException>(() => EvaluationStore.Open("Host=127.0.0.1;Port=1")).Message, StringComparison.Ordinal);

    [StoreFact]
    public void A_machine_whose_clock_is_fast_takes_no_live_slot_and_one_whose_clock_is_slow_loses_none()
    {
        foreach (var (mine, others) in new[] { (0, 10), (10, 0), (0, -10), (-10, 0), (2 * 24 * 60, -2 * 24 * 60) })
        {
            using var holder = OnMachine(mine);
            using var other = OnMachine(others);
            var asked = Ask(Slot(1) with { Schedule = null, AsOf = Day("2024-01-01").AddDays(asks++) });
            var held = holder.Jobs.Claim("holder", Lease, asked.Id)!;
            Assert.True(held.Fence == 1, $"{mine} {others}");
            other.Jobs.CapWaits(Lease, LongestWait);
            Assert.Null(other.Jobs.Claim("other", Lease, asked.Id));
            Assert.True(holder.Jobs.Beat(held, Lease, ""));
            Assert.Null(other.Jobs.Claim("other", Lease, asked.Id));

            Tamper($"UPDATE job_slot SET lease_until = '2000' WHERE id = {asked.Id}");
            Assert.Equal(2, other.Jobs.Claim("other", Lease, asked.Id)!.Fence);
        }
    }

    [StoreFact]
    public void Whatever_the_machines_clock_says_it_is_as_late_as_on_the_databases_server()
    {
        using var store = OnMachine(-2 * 24 * 60);
        using var connection = Database.Connect();
        var before = Time();
        var now = store.Clock.GetUtcNow();
        store.SetClock();
        var again = store.Clock.GetUtcNow();
        var after = Time();
        Assert.All([now, again], moment => Assert.InRange(moment, before.AddSeconds(-1), after.AddSeconds(1)));

        DateTimeOffset Time() => new(connection.ExecuteScalar<DateTime>("SELECT clock_timestamp()"));
    }

    /// <param name="minutes">By which its clock is ahead of 2024-06-30, when the server's shows today.</param>
    private EvaluationStore OnMachine(int minutes) => EvaluationStore.OpenOn(Database.ConnectionString, new LaterClock(TimeSpan.FromMinutes(minutes)), isMachines: true);
}
