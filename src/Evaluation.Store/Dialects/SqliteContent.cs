using Dapper;
using Microsoft.Data.Sqlite;

namespace Evaluation.Store.Dialects;

/// <summary>Reads through the database's own handle on the blob, which goes along its pages.</summary>
internal sealed class SqliteContent : IContentSource
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction snapshot;
    private readonly SqliteBlob blob;

    private SqliteContent(SqliteConnection connection, SqliteTransaction snapshot, SqliteBlob blob) =>
        (this.connection, this.snapshot, this.blob) = (connection, snapshot, blob);

    public long Length => blob.Length;

    /// <returns><c>null</c> where there is no such content.</returns>
    public static SqliteContent? Open(SqliteDialect dialect, string sha256)
    {
        var connection = (SqliteConnection)dialect.Open();
        // The number of a row holds for the snapshot only: VACUUM may give another.
        var snapshot = (SqliteTransaction)dialect.BeginRead(connection);
        if (connection.QueryFirstOrDefault<long?>("SELECT rowid FROM artifact_content WHERE sha256 = @sha256", new { sha256 }, snapshot) is { } row)
            return new SqliteContent(connection, snapshot, new SqliteBlob(connection, "artifact_content", "content", row, readOnly: true));
        snapshot.Dispose();
        connection.Dispose();
        return null;
    }

    public void Read(long from, Span<byte> into)
    {
        blob.Position = from;
        blob.ReadExactly(into);
    }

    public void Dispose()
    {
        blob.Dispose();
        snapshot.Dispose();
        connection.Dispose();
    }
}
