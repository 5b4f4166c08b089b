using System.Data.Common;
using Dapper;
using Evaluation.Store.Dialects;
using Microsoft.Data.Sqlite;

namespace Evaluation.Store.Rows;

/// <summary>Each query on a connection of its own from the pool; sees what was committed before it.</summary>
internal sealed class ReadQueries(Dialect dialect) : IQueries
{
    public Dialect Dialect => dialect;

    public List<T> Query<T>(string sql, object? arguments = null)
    {
        using var connection = dialect.Open();
        try
        {
            return connection.Query<T>(sql, arguments).AsList();
        }
        catch (SqliteException e) when (DamagedFile.Is(e))
        {
            throw new StoreException($"The database can't be read: {e.Message} {DamagedFile.Words}", e);
        }
    }

    /// <summary>For long results: the rows pass through <paramref name="read"/> one by one.</summary>
    public T Read<T>(string sql, object? arguments, Func<DbDataReader, T> read)
    {
        using var connection = dialect.Open();
        using var reader = (DbDataReader)connection.ExecuteReader(sql, arguments);
        return read(reader);
    }
}
