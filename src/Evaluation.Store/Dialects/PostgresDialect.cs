using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Evaluation.Store.Writing;
using Npgsql;
using NpgsqlTypes;

namespace Evaluation.Store.Dialects;

/// <summary>A server; the write lock is an advisory one, so that readers never wait.</summary>
internal sealed class PostgresDialect : Dialect
{
    /// <summary>Any number that nobody else in the database uses for an advisory lock.</summary>
    private const long WriteLock = 0x4556414C55415445;
    private const int ManyRows = 10_000;

    /// <summary>
    /// A process that is stopped in the middle of a unit, or whose machine is gone, keeps the others from writing for so long; then the server
    /// undoes its unit and lets them go on. Shorter than they wait.
    /// </summary>
    private static readonly TimeSpan LongestSilence = LockWait / 2;

    private static readonly string LimitUnit = string.Create(
        CultureInfo.InvariantCulture,
        $"SET LOCAL lock_timeout = {LockWait.TotalMilliseconds}; SET LOCAL idle_in_transaction_session_timeout = {LongestSilence.TotalMilliseconds}");

    private static readonly string TakeLock = string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({WriteLock})");

    /// <summary>The server ends the waiting; this is for a server that is gone meanwhile.</summary>
    private static readonly int LockSeconds = (int)LockWait.TotalSeconds + 10;

    private readonly NpgsqlDataSource source;
    private readonly Lock trying = new();
    private volatile bool isAway;

    public PostgresDialect(string text) => source = NpgsqlDataSource.Create(PostgresPatience.Set(new NpgsqlConnectionStringBuilder(text)));

    public override string Name => "PostgreSQL";

    /// <remarks>While the server does not answer, one at a time tries whether it does again. The others are told at once: they would all hang.</remarks>
    public override DbConnection Open()
    {
        if (!isAway)
            return Connect();
        if (!trying.TryEnter())
            throw new StoreException("The database server cannot be reached.");
        try
        {
            return Connect();
        }
        finally
        {
            trying.Exit();
        }
    }

    public override DbTransaction BeginWrite(DbConnection connection)
    {
        var transaction = connection.BeginTransaction();
        try
        {
            connection.Execute(LimitUnit, transaction: transaction);
            connection.Execute(TakeLock, transaction: transaction, commandTimeout: LockSeconds);
            return transaction;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            transaction.Dispose();
            throw new StoreException($"The database was locked by another writer for {LockWait.TotalSeconds} seconds.", e);
        }
    }

    public override DbTransaction BeginRead(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override TimeProvider Clock(TimeProvider machine) => new ServerClock(machine, AskTime);

    public override string Tables => "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'";

    public override void MustExist()
    {
    }

    public override void MakeReady()
    {
    }

    public override bool TableExists(DbConnection connection, string table) =>
        connection.ExecuteScalar<bool>("SELECT to_regclass(@table) IS NOT NULL", new { table });

    public override string LatestBy(string day) =>
        $"""
        CROSS JOIN LATERAL (SELECT * FROM observation v WHERE v.indicator = s.indicator AND v.area = s.area AND v.period = s.period
            AND v.released_on <= {day} ORDER BY v.released_on DESC LIMIT 1) o
        """;

    public override string Texts(string parameter) => $"(SELECT value FROM json_array_elements_text(CAST({parameter} AS json)) AS given (value))";

    public override string IsTerm(string parameter) =>
        $"md5(text) IN (SELECT md5(value) FROM json_array_elements_text(CAST({parameter} AS json)) AS given (value))";

    public override int AppendObservations(WriteUnit unit, IReadOnlyList<ObservationRow> rows, ICollection<KnownValue> conflicts)
    {
        unit.Execute(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming (row integer, is_latest boolean, indicator integer, area integer, period integer,
                released_on integer, value numeric, unit integer, status integer, source integer, note integer) ON COMMIT DROP
            """);
        unit.Execute("TRUNCATE incoming");
        Copy((NpgsqlConnection)unit.Connection, rows);
        var added = unit.Execute(
            """
            INSERT INTO observation SELECT indicator, area, period, released_on, value, unit, status, source, note FROM incoming
            ON CONFLICT DO NOTHING
            """,
            seconds: LongestCommand);
        if (added < rows.Count)
        {
            foreach (var known in FindConflicts(unit))
                conflicts.Add(known);
        }

        unit.Execute(
            """
            INSERT INTO series SELECT indicator, area, period, released_on FROM incoming WHERE is_latest
            ON CONFLICT (indicator, area, period) DO UPDATE SET latest_on = excluded.latest_on WHERE excluded.latest_on > series.latest_on
            """,
            seconds: LongestCommand);
        // Until the server's own vacuum comes by, plans for the new size would be plans for an empty table.
        if (added >= ManyRows)
            unit.Execute("ANALYZE observation, series, term", seconds: LongestCommand);
        return added;
    }

    public override IContentSource? OpenContent(string sha256) => PostgresContent.Open(this, sha256);

    public override IReadOnlyList<string> IntegrityProblems(DbConnection connection) => [];

    public override void Backup(string path) =>
        throw new StoreException("A PostgreSQL database is backed up with its own pg_dump (--format=custom) and restored with pg_restore.");

    public override void Dispose() => source.Dispose();

    private NpgsqlConnection Connect()
    {
        try
        {
            var connection = source.OpenConnection();
            isAway = false;
            return connection;
        }
        catch (NpgsqlException e)
        {
            isAway = true;
            throw new StoreException($"The database server cannot be reached: {e.Message}", e);
        }
    }

    private DateTimeOffset AskTime()
    {
        using var connection = Open();
        return new DateTimeOffset(connection.ExecuteScalar<DateTime>("SELECT clock_timestamp()"));
    }

    private static void Copy(NpgsqlConnection connection, IReadOnlyList<ObservationRow> rows)
    {
        using var copy = connection.BeginBinaryImport("COPY incoming FROM STDIN (FORMAT BINARY)");
        copy.Timeout = TimeSpan.FromSeconds(LongestCommand);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            copy.StartRow();
            copy.Write(i, NpgsqlDbType.Integer);
            copy.Write(i == rows.Count - 1 || !row.IsSeriesOf(rows[i + 1]), NpgsqlDbType.Boolean);
            ReadOnlySpan<int> key = [row.Indicator, row.Area, row.Period, row.ReleasedOn];
            foreach (var part in key)
                copy.Write(part, NpgsqlDbType.Integer);
            copy.Write(row.Value, NpgsqlDbType.Numeric);
            ReadOnlySpan<int> rest = [row.Unit, row.Status, row.Source, row.Note];
            foreach (var part in rest)
                copy.Write(part, NpgsqlDbType.Integer);
        }

        copy.Complete();
    }

    private static IEnumerable<KnownValue> FindConflicts(WriteUnit unit)
    {
        unit.Execute("ANALYZE incoming", seconds: LongestCommand);
        var found = unit.Query<(int Row, decimal Value, int Unit)>(
            """
            SELECT i.row, o.value, o.unit FROM incoming i
            JOIN observation o ON o.indicator = i.indicator AND o.area = i.area AND o.period = i.period AND o.released_on = i.released_on
            WHERE o.value <> i.value OR o.unit <> i.unit ORDER BY i.row
            """);
        return found.Select(k => new KnownValue(k.Row, k.Value, k.Unit));
    }
}
