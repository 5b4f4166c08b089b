namespace Evaluation.Store.Rows;

/// <summary>Where rows are read from: inside a unit, or by themselves.</summary>
internal interface IQueries
{
    List<T> Query<T>(string sql, object? arguments = null);
}
