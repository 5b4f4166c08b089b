using Xunit.Abstractions;
using Xunit.Sdk;

namespace Evaluation.Store.Tests;

public sealed class StoreTestCase : XunitTestCase
{
    [Obsolete("For the deserialiser only.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.Name == typeof(PostgresStoreTests).FullName
            ? PostgresDatabase.SkipReason
            : base.GetSkipReason(factAttribute);
}
