using System.Data.Common;
using System.Globalization;
using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Released values, with every vintage.</summary>
public sealed class StoredObservations
{
    private const string Columns =
        "SELECT o.indicator, i.text, o.area, a.text, o.unit, u.text, o.status, st.text, o.source, so.text, o.note, n.text, o.period, o.released_on, o.value";

    private const string Terms =
        """
        JOIN term i ON i.id = o.indicator JOIN term a ON a.id = o.area JOIN term u ON u.id = o.unit
        JOIN term st ON st.id = o.status JOIN term so ON so.id = o.source JOIN term n ON n.id = o.note
        """;

    private readonly ReadQueries queries;

    internal StoredObservations(ReadQueries queries) => this.queries = queries;

    /// <summary>The values as of a day: for each indicator, area and period the one with the greatest released-on not after the day.</summary>
    /// <param name="areas">Codes; <c>null</c>: every area.</param>
    /// <returns>By indicator, area and period.</returns>
    public IReadOnlyList<Observation> AsOf(IReadOnlyCollection<string> indicators, IReadOnlyCollection<string>? areas, DateOnly asOf) =>
        Read(AsOfSql(TermIds(indicators), areas is null ? null : TermIds(areas)), new { asOf = Sortable.Of(asOf) });

    /// <returns>Every value ever released, by period and day of release.</returns>
    public IReadOnlyList<Observation> Vintages(string indicator, string area) =>
        Read(KnownSql(TermIds([indicator])) + $" AND o.area IN ({TermIds([area])})");

    /// <summary>All that is known of these indicators, any area and vintage: what an import is checked against.</summary>
    /// <returns>By indicator, area, period and day of release.</returns>
    public IReadOnlyList<Observation> Known(IReadOnlyCollection<string> indicators) => Read(KnownSql(TermIds(indicators)));

    /// <returns>Codes of the indicators that have a value, by code.</returns>
    public IReadOnlyList<string> Indicators() =>
    [
        .. queries.Query<string>("SELECT text FROM term t WHERE EXISTS (SELECT 1 FROM series s WHERE s.indicator = t.id)")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>From the rollup by look-ups: its cost grows with the series asked for, not with the vintages kept.</summary>
    internal string AsOfSql(string indicatorIds, string? areaIds) =>
        $"""
        {Columns} FROM series s {queries.Dialect.LatestBy("@asOf")} {Terms}
        WHERE s.indicator IN ({indicatorIds}) {(areaIds is null ? "" : $"AND s.area IN ({areaIds})")}
        """;

    /// <summary>Numbers of the known among the strings, joined by commas; 0, which no term has, keeps the list from being empty.</summary>
    /// <remarks>Written into the query as they are, so that the database can estimate from them.</remarks>
    internal string TermIds(IReadOnlyCollection<string> texts)
    {
        var ids = queries.Query<long>(
            $"SELECT CAST(id AS bigint) FROM term WHERE {queries.Dialect.IsTerm("@texts")}", new { texts = Canonical.Json(texts) });
        return string.Join(", ", ids.Prepend(0).Select(id => id.ToString(CultureInfo.InvariantCulture)));
    }

    private static string KnownSql(string indicatorIds) => $"{Columns} FROM observation o {Terms} WHERE o.indicator IN ({indicatorIds})";

    private List<Observation> Read(string sql, object? arguments = null)
    {
        var found = queries.Read(sql, arguments, ReadAll);
        found.Sort((x, y) =>
        {
            var order = string.CompareOrdinal(x.Indicator, y.Indicator);
            if (order == 0)
                order = string.CompareOrdinal(x.Area, y.Area);
            if (order == 0)
                order = x.Period.CompareTo(y.Period);
            return order == 0 ? x.ReleasedOn.CompareTo(y.ReleasedOn) : order;
        });
        return found;
    }

    private static List<Observation> ReadAll(DbDataReader reader)
    {
        var texts = new Dictionary<int, string>();
        var found = new List<Observation>();
        while (reader.Read())
        {
            found.Add(new Observation(
                Text(0),
                Text(2),
                Sortable.Period(reader.GetInt32(12)),
                reader.GetDecimal(14),
                Text(4),
                Sortable.Day(reader.GetInt32(13)),
                Words<ObservationStatus>.Parse(Text(6), "observation", Text(0)),
                Text(8),
                Text(10)));
        }

        return found;

        // One string object for each term, however many rows name it.
        string Text(int column)
        {
            var id = reader.GetInt32(column);
            if (!texts.TryGetValue(id, out var text))
                texts[id] = text = reader.GetString(column + 1);
            return text;
        }
    }
}
