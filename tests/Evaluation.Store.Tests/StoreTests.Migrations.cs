using Dapper;
using Evaluation.Model;
using Evaluation.Store.Dialects;
using Evaluation.Store.Migrations;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private const string BeforePeriods = "01e7e8df1d14c79ccbed8fe1cbe7cd8a4011a9fef1303997e2ad64c3f90d265e";

    [StoreFact]
    public void A_database_from_before_reporting_opens_with_all_it_holds()
    {
        using var database = new TDatabase();
        MakeOld(database);
        using var store = EvaluationStore.Open(database.ConnectionString, new FixedClock());

        var known = Assert.Single(store.Deliveries.History(2023));
        Assert.Equal(Delivery(DeliveryStatus.Completed, "2023-12-31", percent: 50m), known.Delivery);
        Assert.Equal((41, BeforePeriods, null), (known.Id, known.Hash, known.ReceivedAt));
        Assert.Equal([new Review(ReviewDecision.Returned, "缺佐证", null, "office", Day("2024-01-05"))], known.Reviews);
        Assert.Equal("annual", Assert.Single(store.Runs.Latest(9)).Key.Product);
        Assert.Empty(store.Examine().IntegrityProblems);
        Assert.Equal("0006_idempotency.sql", store.Examine().SchemaVersion);
    }

    [StoreFact]
    public void Opened_as_it_is_an_older_database_stays_one_and_says_what_is_to_come()
    {
        using var database = new TDatabase();
        MakeOld(database);
        using (var store = EvaluationStore.OpenAsItIs(database.ConnectionString, new FixedClock()))
            Assert.Equal(["0002_reporting.sql", "0003_accounts.sql", "0004_jobs.sql"], store.PendingMigrations().Take(3));
        using (var connection = database.Connect())
            Assert.Equal("0001_initial.sql", connection.ExecuteScalar<string>("SELECT max(name) FROM migration"));
        using var opened = EvaluationStore.Open(database.ConnectionString, new FixedClock());
        Assert.Empty(opened.PendingMigrations());
    }

    [StoreFact]
    public void A_database_without_tables_is_called_empty_and_is_left_so()
    {
        using var database = new TDatabase();
        using (var connection = database.Connect())
            connection.Execute("CREATE TABLE other (a INTEGER); DROP TABLE other");

        Assert.True(EvaluationStore.IsEmpty(database.ConnectionString));
        Assert.True(EvaluationStore.IsEmpty(database.ConnectionString));
        Assert.Throws<StoreException>(() => EvaluationStore.OpenAsItIs(database.ConnectionString));
        EvaluationStore.Open(database.ConnectionString).Dispose();
        Assert.False(EvaluationStore.IsEmpty(database.ConnectionString));
    }

    [StoreFact]
    public void Loading_the_same_rows_after_the_upgrade_adds_nothing()
    {
        using var database = new TDatabase();
        MakeOld(database);
        using var store = EvaluationStore.Open(database.ConnectionString, new FixedClock());
        var row = Delivery(DeliveryStatus.Completed, "2023-12-31", percent: 50m);

        Assert.Equal(UnitOutcome.Unchanged, store.Write("a", "init", "data", unit => unit.AppendDeliveries([row])));
        Assert.Equal(UnitOutcome.Written, store.Write("a", "init", "data", unit => unit.AppendDeliveries([row with { Text = "新" }])));
        Assert.Equal([41L, 42L], store.Deliveries.History(2023).Select(d => d.Id));
    }

    [StoreFact]
    public void A_review_from_before_counts_against_runs_from_before()
    {
        using var database = new TDatabase();
        MakeOld(database);
        using (var connection = database.Connect())
            connection.Execute("UPDATE review SET decision = 'accepted'");
        using var store = EvaluationStore.Open(database.ConnectionString, new FixedClock());
        Assert.Empty(store.Runs.Superseded(2023));
        store.Write("a", "import", "f", unit => unit.AppendDeliveries([Delivery(DeliveryStatus.Ongoing, "2024-06-01")]));

        Assert.Equal("0123456789abcdef", Assert.Single(store.Runs.Superseded(2023)).RunId);
    }

    /// <summary>As the first script alone left it, with one delivery, its review, and a run.</summary>
    private static void MakeOld(TDatabase database)
    {
        using (var dialect = Dialect.Of(database.ConnectionString))
            Migrator.Migrate(dialect, [.. Migration.All(dialect.Name).Take(1)], new FixedClock());
        using var connection = database.Connect();
        var id = connection is Npgsql.NpgsqlConnection ? "OVERRIDING SYSTEM VALUE" : "";
        connection.Execute(
            $"""
            INSERT INTO delivery (id, plan_year, task, measure, agency, status, percent, text, date, evidence, source, reported_on, content_hash)
            {id} VALUES (41, 2023, 1, 1, '国家知识产权局', 'completed', '50', '已印发', '2023-05-01', '国知发〔2023〕1号', '公开', '2023-12-31', '{BeforePeriods}');
            INSERT INTO review (id, delivery_id, decision, reason, overridden_status, reviewer, reviewed_on)
            {id} VALUES (7, 41, 'returned', '缺佐证', NULL, 'office', '2024-01-05');
            INSERT INTO run (id, product, period, as_of, data_hash, scheme_hash, template_hash, code_version, started, ended, outcome)
            VALUES ('0123456789abcdef', 'annual', '2023', '2024-02-01', 'd', 's', 't', '0.1.0',
                '2024-02-02T00:00:00.0000000Z', '2024-02-02T00:00:01.0000000Z', 'published');
            """);
        if (id.Length > 0)
            connection.Execute("SELECT setval(pg_get_serial_sequence('delivery', 'id'), 41)");
    }
}
