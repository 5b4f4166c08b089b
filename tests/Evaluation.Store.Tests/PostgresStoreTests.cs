using Dapper;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

/// <summary>The suite on the server that EVALUATION_TEST_POSTGRES names.</summary>
public sealed class PostgresStoreTests : StoreTests<PostgresDatabase>
{
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
}
