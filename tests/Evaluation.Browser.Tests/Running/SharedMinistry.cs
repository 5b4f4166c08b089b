namespace Evaluation.Browser.Tests.Running;

/// <summary>Tells xunit to start one ministry for all tests of the collection.</summary>
[CollectionDefinition(nameof(Ministry))]
public sealed class SharedMinistry : ICollectionFixture<Ministry>;
