using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Reporting forms as they were handed out.</summary>
public sealed class StoredForms
{
    private readonly ReadQueries queries;

    internal StoredForms(ReadQueries queries) => this.queries = queries;

    /// <summary>Every version of every form for the year's plan.</summary>
    /// <param name="asOf">Only those issued by the end of this day (in UTC); <c>null</c>: all.</param>
    /// <param name="agency">Code; <c>null</c>: every agency.</param>
    /// <returns>By agency, period and version.</returns>
    public IReadOnlyList<FormIssue> Issues(int year, DateOnly? asOf = null, string? agency = null)
    {
        var ofAgency = agency is null ? "" : "AND agency = @agency";
        var byDay = asOf is null ? "" : "AND issued_at < @end";
        var end = asOf is { } day ? Moments.DayAfter(day) : "";
        return
        [
            .. FormRows.Read(queries, $"WHERE plan_year = @year {ofAgency} {byDay}", new { year, agency, end })
                .OrderBy(f => f.Identity.Agency, StringComparer.Ordinal)
                .ThenBy(f => f.Identity.Period)
                .ThenBy(f => f.Identity.Version),
        ];
    }

    /// <param name="agency">Code.</param>
    /// <returns>The one with the greatest version; <c>null</c> where none was issued.</returns>
    public FormIssue? Latest(int year, string agency, Period period) => FormRows.Latest(queries, year, agency, period);

    /// <summary>The key that signs forms: a secret, for no log, page or file.</summary>
    /// <returns><c>null</c> where no form was ever signed.</returns>
    public byte[]? Key() => FormRows.Key(queries);
}
