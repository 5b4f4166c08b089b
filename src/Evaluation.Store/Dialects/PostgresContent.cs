using System.Data;
using System.Data.Common;
using Dapper;

namespace Evaluation.Store.Dialects;

/// <summary>Asks for each piece by itself, so that neither side ever has the whole content in memory.</summary>
internal sealed class PostgresContent : IContentSource
{
    private readonly DbConnection connection;
    private readonly string sha256;

    private PostgresContent(DbConnection connection, string sha256, long length) => (this.connection, this.sha256, Length) = (connection, sha256, length);

    public long Length { get; }

    /// <returns><c>null</c> where there is no such content.</returns>
    public static PostgresContent? Open(PostgresDialect dialect, string sha256)
    {
        var connection = dialect.Open();
        if (connection.QueryFirstOrDefault<int?>("SELECT octet_length(content) FROM artifact_content WHERE sha256 = @sha256", new { sha256 }) is { } length)
            return new PostgresContent(connection, sha256, length);
        connection.Dispose();
        return null;
    }

    public void Read(long from, Span<byte> into)
    {
        var sql = new CommandDefinition(
            "SELECT substring(content FROM @first FOR @count) FROM artifact_content WHERE sha256 = @sha256", new { first = (int)from + 1, count = into.Length, sha256 });
        using var reader = (DbDataReader)connection.ExecuteReader(sql, CommandBehavior.SequentialAccess | CommandBehavior.SingleRow);
        if (!reader.Read())
            throw new EndOfStreamException("The content is gone.");
        using var piece = reader.GetStream(0);
        piece.ReadExactly(into);
    }

    public void Dispose() => connection.Dispose();
}
