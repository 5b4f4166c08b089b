using System.Data.Common;
using Dapper;
using Evaluation.Store.Dialects;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Migrations;

/// <summary>Brings a database up to date: forward only, each script once, all of them or none.</summary>
internal static class Migrator
{
    /// <exception cref="StoreException">The database is newer than the program, or an applied script has changed since.</exception>
    public static void Migrate(Dialect dialect, IReadOnlyList<Migration> scripts, TimeProvider clock)
    {
        using var connection = dialect.Open();
        // Most openings find nothing to do and must not wait for a writer.
        if (Pending(dialect, connection, null, scripts).Count == 0)
            return;
        using var transaction = dialect.BeginWrite(connection);
        connection.Execute(
            "CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL)", transaction: transaction);
        // Another process may have done it while this one waited.
        foreach (var script in Pending(dialect, connection, transaction, scripts))
        {
            connection.Execute(script.Script, transaction: transaction, commandTimeout: Dialect.LongestCommand);
            connection.Execute(
                "INSERT INTO migration (name, sha256, applied_at) VALUES (@Name, @Sha256, @now)",
                new { script.Name, script.Sha256, now = Moments.Now(clock) },
                transaction);
        }

        transaction.Commit();
    }

    /// <exception cref="StoreException">The database holds no tables of this program.</exception>
    public static void MustBeOurs(Dialect dialect)
    {
        using var connection = dialect.Open();
        if (!dialect.TableExists(connection, "migration"))
            throw new StoreException("The database is empty or another program's.");
    }

    /// <returns>Names of the scripts still to be applied.</returns>
    /// <exception cref="StoreException">The database is newer than the program, or an applied script has changed since.</exception>
    public static IReadOnlyList<string> Pending(Dialect dialect)
    {
        using var connection = dialect.Open();
        return [.. Pending(dialect, connection, null, Migration.All(dialect.Name)).Select(m => m.Name)];
    }

    private static IReadOnlyList<Migration> Pending(
        Dialect dialect, DbConnection connection, DbTransaction? transaction, IReadOnlyList<Migration> scripts)
    {
        if (transaction is null && !dialect.TableExists(connection, "migration"))
            return scripts;
        var applied = connection.Query<(string Name, string Sha256)>("SELECT name, sha256 FROM migration", transaction: transaction)
            .ToDictionary(m => m.Name, m => m.Sha256, StringComparer.Ordinal);
        foreach (var name in applied.Keys.Except(scripts.Select(s => s.Name)).Order(StringComparer.Ordinal))
            throw new StoreException($"The database is newer than this program: it was migrated by '{name}', which this program does not have.");
        foreach (var script in scripts.Where(s => applied.TryGetValue(s.Name, out var sha256) && sha256 != s.Sha256))
            throw new StoreException($"The migration '{script.Name}' is not the one that this database was made with.");
        return [.. scripts.Where(s => !applied.ContainsKey(s.Name))];
    }
}
