using Evaluation.Host.Tests.Processes;

namespace Evaluation.Host.Tests.Operations;

/// <summary>A test on the tests' server with that server's own tools; skips like <see cref="PostgresFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresToolsFactAttribute : FactAttribute
{
    public PostgresToolsFactAttribute() => Skip = PostgresServer.SkipReason ?? MissingTools;

    private static string? MissingTools => !PostgresServer.MustRun && (PostgresTools.Find("pg_dump") is null || PostgresTools.Find("pg_restore") is null)
        ? "pg_dump and pg_restore are not installed."
        : null;
}
