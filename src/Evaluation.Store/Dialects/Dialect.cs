using System.Data.Common;
using Evaluation.Store.Writing;

namespace Evaluation.Store.Dialects;

/// <summary>What differs between the two databases; everything else is the same SQL.</summary>
internal abstract class Dialect : IDisposable
{
    /// <summary>How long a unit waits for another to finish before it gives up.</summary>
    public static readonly TimeSpan LockWait = TimeSpan.FromSeconds(60);

    /// <summary>In seconds: of a command whose work grows with the whole database, such as a million rows taken in.</summary>
    public const int LongestCommand = 600;

    /// <summary>Name for people, and of the folder of migrations in lower case.</summary>
    public abstract string Name { get; }

    /// <exception cref="StoreException">The text is no connection string, or of neither database.</exception>
    public static Dialect Of(string connectionString)
    {
        try
        {
            var keys = new DbConnectionStringBuilder { ConnectionString = connectionString };
            if (keys.ContainsKey("Host") || keys.ContainsKey("Server"))
                return new PostgresDialect(connectionString);
            if (keys.ContainsKey("Data Source") || keys.ContainsKey("DataSource") || keys.ContainsKey("Filename"))
                return new SqliteDialect(connectionString);
        }
        catch (ArgumentException e)
        {
            throw new StoreException($"The connection string cannot be read: {e.Message}", e);
        }

        throw new StoreException("The connection string names neither a file (Data Source=…) nor a server (Host=…).");
    }

    /// <exception cref="StoreException">The database cannot be opened.</exception>
    public abstract DbConnection Open();

    /// <summary>A transaction that holds the one write lock from its first moment; waits for it up to <see cref="LockWait"/>.</summary>
    /// <exception cref="StoreException">Others held the lock all that time.</exception>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>A transaction in which all reads see the same moment; waits for nobody.</summary>
    public abstract DbTransaction BeginRead(DbConnection connection);

    /// <summary>What tells the time to everybody on the database.</summary>
    /// <param name="machine">This machine's clock.</param>
    /// <exception cref="StoreException">The database cannot be opened.</exception>
    public abstract TimeProvider Clock(TimeProvider machine);

    /// <summary>Selects the names of all tables.</summary>
    public abstract string Tables { get; }

    /// <exception cref="StoreException">There is no database yet. A server that isn't there is found out by <see cref="Open"/>.</exception>
    public abstract void MustExist();

    /// <summary>Makes the file of a database that is not there yet; a server's is made by its owner.</summary>
    public abstract void MakeReady();

    public abstract bool TableExists(DbConnection connection, string table);

    /// <summary>Joins to each row s of series the row o of observation that counts on a day, by look-up.</summary>
    public abstract string LatestBy(string day);

    /// <summary>Subquery with one column, value, of the strings in a JSON array parameter.</summary>
    public abstract string Texts(string parameter);

    /// <summary>Condition that a row of term is one of the strings in a JSON array parameter; uses the index.</summary>
    public abstract string IsTerm(string parameter);

    /// <summary>Stores the rows whose key is new and raises the rollup.</summary>
    /// <param name="rows">Sorted by key, each key once.</param>
    /// <param name="conflicts">Gets the rows whose key is there with another value or unit.</param>
    /// <returns>How many were stored.</returns>
    public abstract int AppendObservations(WriteUnit unit, IReadOnlyList<ObservationRow> rows, ICollection<KnownValue> conflicts);

    /// <returns>A kept content; <c>null</c> where there is none of this hash.</returns>
    public abstract IContentSource? OpenContent(string sha256);

    /// <summary>What the database itself finds wrong with its file; empty when all is well.</summary>
    public abstract IReadOnlyList<string> IntegrityProblems(DbConnection connection);

    /// <exception cref="StoreException">The path is a database in use or no copy, can't be written, the copy is damaged, or this database has tools of its own for it.</exception>
    public abstract void Backup(string path);

    public abstract void Dispose();
}
