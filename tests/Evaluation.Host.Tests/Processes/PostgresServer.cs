using Npgsql;

namespace Evaluation.Host.Tests.Processes;

/// <summary>The server that EVALUATION_TEST_POSTGRES names.</summary>
internal static class PostgresServer
{
    /// <summary>Without a server the tests are skipped, but not where a build says it checks everything.</summary>
    public static string? SkipReason => string.IsNullOrEmpty(ConnectionString) && !MustRun
        ? "EVALUATION_TEST_POSTGRES holds no connection string of a PostgreSQL server."
        : null;

    public static bool MustRun => Environment.GetEnvironmentVariable("CI") == "true";

    public static string? ConnectionString => Environment.GetEnvironmentVariable("EVALUATION_TEST_POSTGRES");

    public static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
