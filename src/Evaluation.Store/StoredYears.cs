using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Which years the office has closed.</summary>
public sealed class StoredYears
{
    private readonly ReadQueries queries;

    internal StoredYears(ReadQueries queries) => this.queries = queries;

    public YearState State(int year) => YearRows.State(queries, year);
}
