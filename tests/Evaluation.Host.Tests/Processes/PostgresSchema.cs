namespace Evaluation.Host.Tests.Processes;

/// <summary>A schema of its own on the tests' server, gone afterwards.</summary>
internal sealed class PostgresSchema : IDisposable
{
    private readonly string name = $"test_{Guid.NewGuid():N}";

    public PostgresSchema() => PostgresServer.Execute($"CREATE SCHEMA {name}");

    public string ConnectionString => $"{PostgresServer.ConnectionString};Search Path={name};Maximum Pool Size=20";

    public void Dispose() => PostgresServer.Execute($"DROP SCHEMA {name} CASCADE");
}
