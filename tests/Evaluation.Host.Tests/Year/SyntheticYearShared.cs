namespace Evaluation.Host.Tests.Year;

/// <summary>One synthetic year for all its tests.</summary>
[CollectionDefinition(Name)]
public sealed class SyntheticYearShared : ICollectionFixture<SyntheticOffice>
{
    public const string Name = "示例年度";
}
