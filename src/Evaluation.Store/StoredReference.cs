using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Agencies, areas, indicators, targets, and which indicators speak for which task.</summary>
public sealed class StoredReference
{
    private readonly ReadQueries queries;

    internal StoredReference(ReadQueries queries) => this.queries = queries;

    public AgencyDirectory Agencies() => new(ReferenceRows.Agencies(queries));

    /// <returns>By code.</returns>
    public IReadOnlyList<Area> Areas() => ReferenceRows.Areas(queries);

    /// <returns>By code.</returns>
    public IReadOnlyList<Indicator> Indicators() => ReferenceRows.Indicators(queries);

    /// <summary>For each indicator, document and target period the version in force on the day.</summary>
    /// <returns>By indicator, document and target period.</returns>
    public IReadOnlyList<Target> Targets(DateOnly asOf) =>
    [
        .. AllTargets()
            .Where(t => t.InForceFrom is null || t.InForceFrom <= asOf)
            .GroupBy(t => (t.Indicator, t.Document, t.TargetPeriod))
            .Select(versions => versions.Last()),
    ];

    /// <summary>Every version, in force, past or still to come.</summary>
    /// <returns>By indicator, document, target period and the day it came into force.</returns>
    public IReadOnlyList<Target> AllTargets() => ReferenceRows.Targets(queries);

    /// <returns>By task and indicator.</returns>
    public IReadOnlyList<TaskIndicator> TaskIndicators(int year) => ReferenceRows.TaskIndicators(queries, year);
}
