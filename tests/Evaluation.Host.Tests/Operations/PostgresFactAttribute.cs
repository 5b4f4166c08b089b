namespace Evaluation.Host.Tests.Operations;

/// <summary>Skips without a server, but not where a build says that it checks everything.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return;
        if (string.IsNullOrEmpty(PostgresTools.Server))
            Skip = "EVALUATION_TEST_POSTGRES holds no connection string of a PostgreSQL server.";
        else if (PostgresTools.Find("pg_dump") is null || PostgresTools.Find("pg_restore") is null)
            Skip = "pg_dump and pg_restore are not installed.";
    }
}
