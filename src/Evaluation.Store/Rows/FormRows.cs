using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Store.Rows;

internal static class FormRows
{
    /// <summary>Name of the key that signs forms.</summary>
    public const string KeyName = "form";

    /// <returns><c>null</c> where none was issued.</returns>
    public static FormIssue? Latest(IQueries queries, int year, string agency, Period period) => Read(
        queries,
        "WHERE plan_year = @year AND agency = @agency AND period = @period ORDER BY version DESC LIMIT 1",
        new { year, agency, period = Sortable.Of(period) }).SingleOrDefault();

    /// <param name="where">Chooses and orders the rows of form_issue.</param>
    public static IReadOnlyList<FormIssue> Read(IQueries queries, string where, object arguments) =>
    [
        .. queries.Query<Row>($"SELECT plan_year, agency, period, version, plan_hash, rows_hash, due, issued_at FROM form_issue {where}", arguments)
            .Select(r => r.ToIssue()),
    ];

    /// <returns><c>null</c> where it was never made.</returns>
    public static byte[]? Key(IQueries queries) =>
        queries.Query<byte[]>("SELECT secret FROM office_key WHERE name = @KeyName", new { KeyName }).SingleOrDefault();

    private sealed class Row
    {
        public long PlanYear { get; init; }

        public string Agency { get; init; } = "";

        public long Period { get; init; }

        public long Version { get; init; }

        public string PlanHash { get; init; } = "";

        public string RowsHash { get; init; } = "";

        public DateOnly Due { get; init; }

        public string IssuedAt { get; init; } = "";

        public FormIssue ToIssue() => new(
            new FormIdentity((int)PlanYear, PlanHash, Agency, Sortable.Period((int)Period), (int)Version), RowsHash, Due, Moments.Parse(IssuedAt));
    }
}
