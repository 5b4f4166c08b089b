using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Work plans by year, each with its earlier versions.</summary>
public sealed class StoredPlans
{
    private readonly ReadQueries queries;

    internal StoredPlans(ReadQueries queries) => this.queries = queries;

    /// <returns>The latest version, whole; <c>null</c> where the year has no plan.</returns>
    public Plan? Load(int year) => Load(year, PlanRows.LatestVersion(queries, year));

    /// <returns><c>null</c> where there is no such version.</returns>
    public Plan? Load(int year, int version) => PlanRows.Load(queries, year, version);

    /// <returns>Years that have a plan, ascending.</returns>
    public IReadOnlyList<int> Years() => [.. queries.Query<long>("SELECT DISTINCT year FROM plan ORDER BY year").Select(y => (int)y)];

    /// <summary>Which tasks of the year's plan carry on which of the year before, as the office confirmed it.</summary>
    /// <returns>By task, then by task of the year before.</returns>
    public IReadOnlyList<TaskMatch> TaskMatches(int year) => ReferenceRows.TaskMatches(queries, year);

    /// <returns>Oldest first.</returns>
    public IReadOnlyList<PlanVersion> Versions(int year) =>
    [
        .. queries
            .Query<(long Version, string TextHash, string SavedAt)>("SELECT version, text_hash, saved_at FROM plan WHERE year = @year ORDER BY version", new { year })
            .Select(r => new PlanVersion(year, (int)r.Version, r.TextHash, Moments.Parse(r.SavedAt))),
    ];
}
