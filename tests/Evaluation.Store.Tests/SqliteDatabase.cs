using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Evaluation.Store.Tests;

public sealed class SqliteDatabase : ITestDatabase
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evaluation-store-");

    public string File => Path.Combine(folder.FullName, "evaluation.db");

    public string ConnectionString => $"Data Source={File}";

    public DbConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
