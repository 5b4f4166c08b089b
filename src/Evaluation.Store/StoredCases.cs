using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>The register of typical cases.</summary>
public sealed class StoredCases
{
    private readonly ReadQueries queries;

    internal StoredCases(ReadQueries queries) => this.queries = queries;

    /// <summary>For each code the latest row reported by the day (of one day the one that came last), with the last word on it by the day.</summary>
    /// <param name="agency">Name as in the rows; <c>null</c>: every agency.</param>
    /// <returns>By code.</returns>
    public IReadOnlyList<RegisteredCase> AsOf(int year, DateOnly asOf, string? agency = null)
    {
        var selections = CaseRows.Selections(queries, "plan_year = @year AND selected_on <= @asOf ORDER BY selected_on, id", new { year, asOf })
            .ToLookup(s => s.Code, StringComparer.Ordinal);
        return
        [
            .. CaseRows
                .Latest(queries, "plan_year = @year AND reported_on <= @asOf", agency is null ? "" : "AND agency = @agency", new { year, asOf, agency })
                .OrderBy(c => c.Code, StringComparer.Ordinal)
                .Select(c => new RegisteredCase(c, selections[c.Code].LastOrDefault())),
        ];
    }
}
