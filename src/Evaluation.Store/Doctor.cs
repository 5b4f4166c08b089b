using System.Data.Common;
using Dapper;
using Evaluation.Store.Dialects;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Looks at a database without changing it.</summary>
internal static class Doctor
{
    private static readonly (string Problem, string Sql)[] Checks =
    [
        ("series whose latest release is not that of its observations",
            """
            SELECT count(*) FROM series s WHERE s.latest_on IS DISTINCT FROM (SELECT max(o.released_on) FROM observation o
                WHERE o.indicator = s.indicator AND o.area = s.area AND o.period = s.period)
            """),
        ("observations without a series",
            """
            SELECT count(*) FROM observation o WHERE NOT EXISTS (SELECT 1 FROM series s
                WHERE s.indicator = o.indicator AND s.area = o.area AND s.period = o.period)
            """),
        ("observations that name a missing term",
            """
            SELECT count(*) FROM observation o WHERE EXISTS (
                SELECT 1 FROM (SELECT o.indicator AS id UNION SELECT o.area UNION SELECT o.unit UNION SELECT o.status UNION SELECT o.source UNION SELECT o.note) named
                WHERE NOT EXISTS (SELECT 1 FROM term t WHERE t.id = named.id))
            """),
    ];

    public static StoreFacts Examine(Dialect dialect)
    {
        using var connection = dialect.Open();
        return new StoreFacts(
            dialect.Name,
            connection.ExecuteScalar<string>("SELECT max(name) FROM migration")!,
            Count(dialect, connection),
            [.. dialect.IntegrityProblems(connection), .. Failed(connection), .. Altered(connection)]);
    }

    /// <summary>Whatever tables there are, so that a new one is never forgotten.</summary>
    private static SortedDictionary<string, long> Count(Dialect dialect, DbConnection connection)
    {
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in connection.Query<string>(dialect.Tables))
            rows[table] = connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}", commandTimeout: Dialect.LongestCommand);
        return rows;
    }

    /// <summary>Deliveries changed past the store, and the reviews that no longer count for it.</summary>
    private static IEnumerable<string> Altered(DbConnection connection)
    {
        var hashes = new Dictionary<long, string>();
        var altered = 0;
        foreach (var row in connection.Query<DeliveryRow>($"SELECT {DeliveryRow.Columns} FROM delivery", buffered: false))
        {
            if (WhyUnreadable(() => hashes[row.Id] = row.Hash) is { } why)
                yield return why;
            else if (row.IsAltered)
                altered++;
        }

        var reviews = 0;
        foreach (var row in connection.Query<ReviewRow>($"SELECT {ReviewRow.Columns} FROM review r", buffered: false))
        {
            if (WhyUnreadable(() => row.ToReview()) is { } why)
                yield return why;
            else if (row.ContentHash != hashes.GetValueOrDefault(row.DeliveryId))
                reviews++;
        }

        if (altered > 0)
            yield return $"{altered} deliveries that are not as they came in";
        if (reviews > 0)
            yield return $"{reviews} reviews of what a delivery no longer says";
    }

    private static string? WhyUnreadable(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (StoreException unreadable)
        {
            return unreadable.Message;
        }
    }

    private static IEnumerable<string> Failed(DbConnection connection) => Checks
        .Select(c => (c.Problem, Count: connection.ExecuteScalar<long>(c.Sql, commandTimeout: Dialect.LongestCommand)))
        .Where(c => c.Count > 0)
        .Select(c => $"{c.Count} {c.Problem}");
}
