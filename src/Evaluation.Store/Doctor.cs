using System.Data.Common;
using Dapper;
using Evaluation.Store.Dialects;

namespace Evaluation.Store;

/// <summary>Looks at a database without changing it.</summary>
internal static class Doctor
{
    private static readonly string[] Tables =
    [
        "agency", "area", "artifact_content", "audit", "delivery", "indicator", "observation", "plan", "plan_assignment", "plan_measure",
        "plan_measure_agency", "plan_task", "review", "run", "run_artifact", "series", "target", "task_indicator", "term",
    ];

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
            Tables.ToDictionary(t => t, t => connection.ExecuteScalar<long>($"SELECT count(*) FROM {t}"), StringComparer.Ordinal),
            [.. dialect.IntegrityProblems(connection), .. Failed(connection)]);
    }

    private static IEnumerable<string> Failed(DbConnection connection) => Checks
        .Select(c => (c.Problem, Count: connection.ExecuteScalar<long>(c.Sql)))
        .Where(c => c.Count > 0)
        .Select(c => $"{c.Count} {c.Problem}");
}
