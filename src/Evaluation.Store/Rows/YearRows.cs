namespace Evaluation.Store.Rows;

internal static class YearRows
{
    public static YearState State(IQueries queries, int year) => new(
        year,
        [
            .. queries.Query<Row>("SELECT is_closed, as_of, reason, actor, at FROM year_change WHERE year = @year ORDER BY id", new { year })
                .Select(r => new YearChange(r.IsClosed == 1, r.AsOf, r.Reason, r.Actor, Moments.Parse(r.At))),
        ]);

    private sealed class Row
    {
        public long IsClosed { get; init; }

        public DateOnly? AsOf { get; init; }

        public string Reason { get; init; } = "";

        public string Actor { get; init; } = "";

        public string At { get; init; } = "";
    }
}
