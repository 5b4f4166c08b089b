using System.Text.Json;
using Evaluation.Model;

namespace Evaluation.Store.Rows;

/// <summary>The reference tables read whole: they are short.</summary>
internal static class ReferenceRows
{
    public static IReadOnlyList<Agency> Agencies(IQueries queries) =>
    [
        .. queries.Query<AgencyRow>("SELECT code, name, aliases, is_member, kind, note FROM agency")
            .Select(r => new Agency(
                r.Code,
                r.Name,
                JsonSerializer.Deserialize<string[]>(r.Aliases)!,
                r.IsMember is { } flag ? flag == 1 : null,
                Words<AgencyKind>.Parse(r.Kind, "agency", r.Code),
                r.Note))
            .OrderBy(a => a.Code, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Area> Areas(IQueries queries) =>
        [.. queries.Query<Area>("SELECT code, name, level, parent, region FROM area").OrderBy(a => a.Code, StringComparer.Ordinal)];

    public static IReadOnlyList<Indicator> Indicators(IQueries queries) =>
    [
        .. queries.Query<IndicatorRow>("SELECT code, name, unit, direction, semantics, dimension, frequency, agency FROM indicator")
            .Select(r => new Indicator(
                r.Code,
                r.Name,
                r.Unit,
                Words<Direction>.Parse(r.Direction, "indicator", r.Code),
                Words<Semantics>.Parse(r.Semantics, "indicator", r.Code),
                r.Dimension,
                r.Frequency,
                r.Agency))
            .OrderBy(i => i.Code, StringComparer.Ordinal),
    ];

    /// <summary>The last revision of each, whenever in force.</summary>
    public static IReadOnlyList<Target> Targets(IQueries queries) =>
    [
        .. queries.Query<TargetRow>(
            """
            SELECT indicator, document, target_period, in_force_from, baseline_period, baseline_value, target_value, nature, source, note
            FROM target t
            WHERE revision = (SELECT max(r.revision) FROM target r WHERE r.indicator = t.indicator AND r.document = t.document
                AND r.target_period = t.target_period AND r.in_force_from = t.in_force_from)
            """)
            .Select(r => new Target(
                r.Indicator,
                r.Document,
                r.BaselinePeriod is { } period ? Period.Parse(period) : null,
                r.BaselineValue,
                Period.Parse(r.TargetPeriod),
                r.TargetValue,
                r.Nature,
                r.Source,
                r.Note,
                r.InForceFrom == DateOnly.MinValue ? null : r.InForceFrom))
            .OrderBy(t => t.Indicator, StringComparer.Ordinal)
            .ThenBy(t => t.Document, StringComparer.Ordinal)
            .ThenBy(t => t.TargetPeriod)
            .ThenBy(t => t.InForceFrom ?? DateOnly.MinValue),
    ];

    public static IReadOnlyList<TaskIndicator> TaskIndicators(IQueries queries, int year) =>
    [
        .. queries.Query<(long Task, string Indicator, string Role)>("SELECT task, indicator, role FROM task_indicator WHERE year = @year", new { year })
            .Select(r => new TaskIndicator((int)r.Task, r.Indicator, Words<IndicatorRole>.Parse(r.Role, "task_indicator", r.Task)))
            .OrderBy(t => t.TaskNumber)
            .ThenBy(t => t.Indicator, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<TaskMatch> TaskMatches(IQueries queries, int year) =>
    [
        .. queries.Query<(long Task, long Previous)>("SELECT task, previous_task FROM task_match WHERE year = @year ORDER BY task, previous_task", new { year })
            .Select(r => new TaskMatch(year, (int)r.Task, (int)r.Previous)),
    ];

    private sealed record AgencyRow(string Code, string Name, string Aliases, long? IsMember, string Kind, string Note);

    private sealed record IndicatorRow(
        string Code, string Name, string Unit, string Direction, string Semantics, string Dimension, string Frequency, string Agency);

    private sealed class TargetRow
    {
        public string Indicator { get; init; } = "";

        public string Document { get; init; } = "";

        public string TargetPeriod { get; init; } = "";

        public DateOnly InForceFrom { get; init; }

        public string? BaselinePeriod { get; init; }

        public decimal? BaselineValue { get; init; }

        public decimal TargetValue { get; init; }

        public string Nature { get; init; } = "";

        public string Source { get; init; } = "";

        public string Note { get; init; } = "";
    }
}
