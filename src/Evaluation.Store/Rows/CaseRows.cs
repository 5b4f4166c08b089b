using Evaluation.Model;

namespace Evaluation.Store.Rows;

internal static class CaseRows
{
    private const string Columns = "plan_year, code, agency, area, task, title, summary, evidence, batch, source, reported_on";

    /// <summary>The latest of each code among the rows chosen.</summary>
    /// <param name="where">Chooses the rows of typical_case.</param>
    /// <param name="which">Chooses among the latest.</param>
    public static IEnumerable<TypicalCase> Latest(IQueries queries, string where, string which, object arguments) => queries
        .Query<CaseRow>(
            $"""
            SELECT {Columns} FROM
                (SELECT c.*, row_number() OVER (PARTITION BY plan_year, code ORDER BY reported_on DESC, id DESC) AS place
                 FROM typical_case c WHERE {where}) ranked
            WHERE place = 1 {which}
            """,
            arguments)
        .Select(r => r.ToCase());

    /// <param name="where">Chooses and orders the rows of typical_case.</param>
    public static IEnumerable<TypicalCase> Read(IQueries queries, string where, object arguments) =>
        queries.Query<CaseRow>($"SELECT {Columns} FROM typical_case WHERE {where}", arguments).Select(r => r.ToCase());

    /// <param name="where">Chooses and orders the rows of case_selection.</param>
    public static IEnumerable<CaseSelection> Selections(IQueries queries, string where, object arguments) => queries
        .Query<SelectionRow>($"SELECT plan_year, code, is_selected, reason, selected_by, selected_on FROM case_selection WHERE {where}", arguments)
        .Select(r => r.ToSelection());

    private sealed class CaseRow
    {
        public long PlanYear { get; init; }

        public string Code { get; init; } = "";

        public string Agency { get; init; } = "";

        public string Area { get; init; } = "";

        public long? Task { get; init; }

        public string Title { get; init; } = "";

        public string Summary { get; init; } = "";

        public string Evidence { get; init; } = "";

        public string Batch { get; init; } = "";

        public string Source { get; init; } = "";

        public DateOnly ReportedOn { get; init; }

        public TypicalCase ToCase() =>
            new((int)PlanYear, Code, Agency, Area, (int?)Task, Title, Summary, Evidence, Batch, Source, ReportedOn);
    }

    private sealed class SelectionRow
    {
        public long PlanYear { get; init; }

        public string Code { get; init; } = "";

        public long IsSelected { get; init; }

        public string Reason { get; init; } = "";

        public string SelectedBy { get; init; } = "";

        public DateOnly SelectedOn { get; init; }

        public CaseSelection ToSelection() => new((int)PlanYear, Code, IsSelected == 1, Reason, SelectedBy, SelectedOn);
    }
}
