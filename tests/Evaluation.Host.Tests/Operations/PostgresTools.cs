using System.Diagnostics;
using Evaluation.Host.Tests.Processes;
using Npgsql;

namespace Evaluation.Host.Tests.Operations;

/// <summary>A server's own tools, and databases of the tests' own on it.</summary>
internal static class PostgresTools
{
    private static NpgsqlConnectionStringBuilder Address => new(PostgresServer.ConnectionString ?? throw new InvalidOperationException("EVALUATION_TEST_POSTGRES must hold the connection string of a PostgreSQL server."));

    /// <returns>The program's path, of the newest version where there are several; <c>null</c> where there is none.</returns>
    public static string? Find(string tool)
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")) : [];
        return versions.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
    }

    /// <returns>Connection string of a new, empty database.</returns>
    public static string Create(string name)
    {
        PostgresServer.Execute($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = name }.ConnectionString;
    }

    public static void Drop(string name) => PostgresServer.Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    /// <summary>Runs a tool against a database of the server.</summary>
    public static async Task RunAsync(string tool, string database, params string[] args)
    {
        var start = new ProcessStartInfo(Find(tool) ?? throw new InvalidOperationException($"There is no {tool}.")) { RedirectStandardError = true };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        var address = Address;
        start.Environment["PGHOST"] = address.Host;
        start.Environment["PGPORT"] = $"{address.Port}";
        start.Environment["PGUSER"] = address.Username;
        start.Environment["PGPASSWORD"] = address.Password ?? "";
        start.Environment["PGDATABASE"] = database;
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
    }
}
