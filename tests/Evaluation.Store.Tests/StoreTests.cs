using Dapper;
using Evaluation.Model;

namespace Evaluation.Store.Tests;

/// <summary>One suite, run on each database.</summary>
public abstract partial class StoreTests<TDatabase> : IDisposable
    where TDatabase : ITestDatabase, new()
{
    protected StoreTests() => Store = EvaluationStore.Open(Database.ConnectionString, new FixedClock());

    protected TDatabase Database { get; } = new();

    protected EvaluationStore Store { get; }

    public void Dispose()
    {
        Store.Dispose();
        Database.Dispose();
        GC.SuppressFinalize(this);
    }

    protected UnitOutcome Write(Action<StoreWriter> work) => Store.Write("office", "import", "file.csv", work);

    protected ObservationsAppended Append(params Observation[] observations)
    {
        ObservationsAppended? appended = null;
        Write(unit => appended = unit.AppendObservations(observations));
        return appended!;
    }

    /// <summary>Goes past the store.</summary>
    protected void Tamper(string sql)
    {
        using var connection = Database.Connect();
        connection.Execute(sql);
    }
}
