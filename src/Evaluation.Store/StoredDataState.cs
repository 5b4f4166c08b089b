using Evaluation.Store.Migrations;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Whether what was read is still what is there, and whether the database can be used.</summary>
public sealed class StoredDataState
{
    /// <summary>Actions of the audit after which every evaluation gives what it gave before.</summary>
    private const string LeavesDataAlone = "'sign-in', 'sign-out', 'account', 'portal', 'download', 'run'";

    private readonly ReadQueries queries;
    private readonly Lock taking = new();
    private long last;
    private long seen;

    internal StoredDataState(ReadQueries queries) => this.queries = queries;

    /// <summary>Number of the audit row of the last change to data. Costs as much as what was written since it was last asked.</summary>
    public long Last()
    {
        lock (taking)
        {
            var (changed, newest) = queries.Query<(long Changed, long Newest)>(
                $"""
                SELECT coalesce(max(CASE WHEN action NOT IN ({LeavesDataAlone}) THEN seq END), 0), coalesce(max(seq), 0)
                FROM audit WHERE seq > @seen
                """,
                new { seen }).Single();
            (last, seen) = (Math.Max(last, changed), Math.Max(seen, newest));
            return last;
        }
    }

    /// <returns>True where the database answers and its tables are the ones this program was made for.</returns>
    /// <exception cref="StoreException">The database cannot be reached.</exception>
    public bool IsReady()
    {
        var applied = queries.Query<string>("SELECT name FROM migration");
        return applied.ToHashSet(StringComparer.Ordinal).SetEquals(Migration.All(queries.Dialect.Name).Select(m => m.Name));
    }
}
