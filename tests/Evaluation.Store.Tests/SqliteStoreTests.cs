using Dapper;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

/// <summary>The suite on a file, and what only a file has.</summary>
public sealed class SqliteStoreTests : StoreTests<SqliteDatabase>
{
    [Fact]
    public void The_value_as_of_a_day_is_looked_up_and_never_searched_for_among_the_vintages()
    {
        Append(Observation(2022, 1));
        using var connection = Database.Connect();
        var sql = Store.Observations.AsOfSql(Store.Observations.TermIds(["I"]), Store.Observations.TermIds(["CN"]));
        var plan = connection.Query<(long Id, long Parent, long Unused, string Step)>("EXPLAIN QUERY PLAN " + sql, new { asOf = 20240101 })
            .Select(p => p.Step).ToList();

        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith("SEARCH s USING PRIMARY KEY (indicator=? AND area=?", StringComparison.Ordinal));
        Assert.Contains("SEARCH o USING PRIMARY KEY (indicator=? AND area=? AND period=? AND released_on=?)", plan);
        Assert.Contains("SEARCH v USING PRIMARY KEY (indicator=? AND area=? AND period=? AND released_on<?)", plan);
    }

    [Fact]
    public void The_file_keeps_a_write_ahead_log()
    {
        using var connection = Database.Connect();
        Assert.Equal("wal", connection.ExecuteScalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public void A_new_file_and_its_journals_are_their_owners_alone()
    {
        Append(Observation(2022, 1));
        using var connection = Database.Connect();
        var files = Directory.GetFiles(Path.GetDirectoryName(Database.File)!, Path.GetFileName(Database.File) + "*");

        Assert.Equal(3, files.Length);
        foreach (var file in files)
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite), file);
    }

    [Fact]
    public void A_backup_is_a_whole_database_with_what_was_committed()
    {
        Append(Observation(2022, 1));
        var path = Path.Combine(Path.GetDirectoryName(Database.File)!, "copy.db");
        Store.Backup(path);
        Append(Observation(2022, 2) with { Area = "110000" });
        Store.Backup(path);
        Append(Observation(2023, 1));

        using var copy = EvaluationStore.Open($"Data Source={path}");
        Assert.Equal([2022, 2022], copy.Observations.Known(["I"]).Select(o => o.Period.Year));
        Assert.True(copy.Audit.Verify().IsSound);
        Assert.Empty(copy.Examine().IntegrityProblems);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(path)!, "*.tmp"));
    }

    [Fact]
    public void A_backup_over_a_database_in_use_is_refused()
    {
        Append(Observation(2022, 1));
        Assert.Throws<StoreException>(() => Store.Backup(Database.File));
        Assert.Single(Store.Observations.Known(["I"]));
    }

    [Fact]
    public void A_file_that_is_no_database_is_said_so()
    {
        var path = Path.Combine(Path.GetDirectoryName(Database.File)!, "notes.txt");
        File.WriteAllText(path, new string('x', 5000));
        Assert.Contains(path, Assert.Throws<StoreException>(() => EvaluationStore.Open($"Data Source={path}")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Port=3")]
    [InlineData("no pairs at all")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=/no/such/folder/evaluation.db")]
    [InlineData("Data Source=a.db;Colour=red")]
    [InlineData("Host=localhost;Colour=red")]
    public void A_connection_string_that_leads_nowhere_is_refused(string connectionString) =>
        Assert.Throws<StoreException>(() => EvaluationStore.Open(connectionString));
}
