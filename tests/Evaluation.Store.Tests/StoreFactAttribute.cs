using Xunit.Sdk;

namespace Evaluation.Store.Tests;

/// <summary>A fact of the suite; in <see cref="PostgresStoreTests"/> it is skipped where there is no server.</summary>
[XunitTestCaseDiscoverer("Evaluation.Store.Tests.StoreFactDiscoverer", "Evaluation.Store.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoreFactAttribute : FactAttribute;
