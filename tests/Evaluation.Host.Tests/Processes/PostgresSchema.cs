using Npgsql;

namespace Evaluation.Host.Tests.Processes;

/// <summary>A schema of its own on the server that EVALUATION_TEST_POSTGRES names, gone afterwards.</summary>
internal sealed class PostgresSchema : IDisposable
{
    private readonly string name = $"test_{Guid.NewGuid():N}";

    public PostgresSchema() => Execute($"CREATE SCHEMA {name}");

    /// <summary>Without a server the tests are skipped, but not where a build says it checks everything.</summary>
    public static string? SkipReason => string.IsNullOrEmpty(Server) && Environment.GetEnvironmentVariable("CI") != "true"
        ? "EVALUATION_TEST_POSTGRES holds no connection string of a PostgreSQL server."
        : null;

    public string ConnectionString => $"{Server};Search Path={name};Maximum Pool Size=20";

    private static string? Server => Environment.GetEnvironmentVariable("EVALUATION_TEST_POSTGRES");

    public void Dispose() => Execute($"DROP SCHEMA {name} CASCADE");

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection($"{Server};Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
