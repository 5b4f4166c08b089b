using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Evaluation.Store.Writing;
using Microsoft.Data.Sqlite;

namespace Evaluation.Store.Dialects;

/// <summary>One file, write-ahead log, one writer at a time.</summary>
internal sealed class SqliteDialect : Dialect
{
    private const int Busy = 5;

    /// <remarks>
    /// synchronous FULL: a report that an agency was told is in must outlive a power cut; NORMAL could lose the last units.
    /// journal_size_limit gives back the space that a large import took. schema_version fails where the file is no database.
    /// </remarks>
    private static readonly string[] Settings =
    [
        string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {LockWait.TotalMilliseconds}"),
        "PRAGMA schema_version",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA journal_size_limit = 67108864",
        "PRAGMA temp_store = MEMORY",
    ];

    private readonly string connectionString;
    private readonly string file;
    private readonly bool mayMake;

    public SqliteDialect(string text)
    {
        var settings = new SqliteConnectionStringBuilder(text);
        if (settings.DataSource.Length == 0 || settings.DataSource == ":memory:" || settings.Mode == SqliteOpenMode.Memory)
            throw new StoreException("The database must be a file: one in memory is lost with its connection.");
        settings.ForeignKeys = true;
        settings.DefaultTimeout = (int)LockWait.TotalSeconds;
        connectionString = settings.ToString();
        file = settings.DataSource;
        mayMake = settings.Mode == SqliteOpenMode.ReadWriteCreate;
    }

    public override string Name => "SQLite";

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            // One by one: of several in one command the provider drops the errors after the first.
            foreach (var setting in Settings)
                connection.ExecuteScalar(setting);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new StoreException($"The database '{file}' cannot be opened: {e.Message}{(DamagedFile.Is(e) ? $" {DamagedFile.Words}" : "")}", e);
        }
    }

    public override DbTransaction BeginWrite(DbConnection connection)
    {
        try
        {
            return ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Busy)
        {
            throw new StoreException($"The database '{file}' was locked by another writer for {LockWait.TotalSeconds} seconds.", e);
        }
    }

    public override DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    /// <summary>A file is on one machine.</summary>
    public override TimeProvider Clock(TimeProvider machine) => machine;

    public override string Tables => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    public override void MustExist()
    {
        if (!File.Exists(file))
            throw new StoreException($"There is no database '{file}'.");
    }

    public override void MakeReady()
    {
        if (!mayMake || File.Exists(file))
            return;
        try
        {
            OwnersFile.Make(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process was first, or SQLite will say what is wrong.
        }
    }

    public override bool TableExists(DbConnection connection, string table) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @table", new { table }) > 0;

    public override string LatestBy(string day) =>
        $"""
        CROSS JOIN observation o ON o.indicator = s.indicator AND o.area = s.area AND o.period = s.period
            AND o.released_on = CASE WHEN s.latest_on <= {day} THEN s.latest_on ELSE
                (SELECT v.released_on FROM observation v WHERE v.indicator = s.indicator AND v.area = s.area AND v.period = s.period
                 AND v.released_on <= {day} ORDER BY v.released_on DESC LIMIT 1) END
        """;

    public override string Texts(string parameter) => $"(SELECT value FROM json_each({parameter}))";

    public override string IsTerm(string parameter) => $"text IN {Texts(parameter)}";

    public override int AppendObservations(WriteUnit unit, IReadOnlyList<ObservationRow> rows, ICollection<KnownValue> conflicts)
    {
        using var bulk = new SqliteBulk((SqliteConnection)unit.Connection);
        return bulk.Append(rows, conflicts);
    }

    public override IContentSource? OpenContent(string sha256) => SqliteContent.Open(this, sha256);

    public override IReadOnlyList<string> IntegrityProblems(DbConnection connection) =>
    [
        .. connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok"),
        .. connection.Query<string>("SELECT \"table\" || ' has a row whose ' || parent || ' is missing' FROM pragma_foreign_key_check"),
    ];

    public override void Backup(string path) => new SqliteBackup(() => (SqliteConnection)Open(), file, IntegrityProblems).WriteTo(path);

    public override void Dispose()
    {
        using var any = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(any);
    }
}
