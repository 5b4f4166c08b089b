using System.Data.Common;

namespace Evaluation.Store.Tests;

/// <summary>An empty database of a test's own, gone afterwards.</summary>
public interface ITestDatabase : IDisposable
{
    string ConnectionString { get; }

    /// <summary>A connection that goes past the store, to look or to tamper.</summary>
    DbConnection Connect();
}
