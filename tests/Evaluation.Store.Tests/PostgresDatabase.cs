using System.Data.Common;
using Npgsql;

namespace Evaluation.Store.Tests;

/// <summary>A schema of its own on the server that EVALUATION_TEST_POSTGRES names.</summary>
public sealed class PostgresDatabase : ITestDatabase
{
    private readonly string schema = $"test_{Guid.NewGuid():N}";

    public PostgresDatabase() => Execute($"CREATE SCHEMA {schema}");

    public static string? Server => Environment.GetEnvironmentVariable("EVALUATION_TEST_POSTGRES");

    /// <summary>Without a server the tests are skipped, but not where a build says it checks everything.</summary>
    public static string? SkipReason =>
        string.IsNullOrEmpty(Server) && Environment.GetEnvironmentVariable("CI") != "true"
            ? "EVALUATION_TEST_POSTGRES holds no connection string of a PostgreSQL server."
            : null;

    private static string Required => string.IsNullOrEmpty(Server)
        ? throw new InvalidOperationException("EVALUATION_TEST_POSTGRES must hold the connection string of a PostgreSQL server.")
        : Server;

    public string ConnectionString => $"{Required};Search Path={schema};Maximum Pool Size=20";

    public DbConnection Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString + ";Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose() => Execute($"DROP SCHEMA {schema} CASCADE");

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Required + ";Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
