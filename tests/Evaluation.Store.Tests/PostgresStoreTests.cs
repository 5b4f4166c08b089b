namespace Evaluation.Store.Tests;

/// <summary>The suite on the server that EVALUATION_TEST_POSTGRES names.</summary>
public sealed class PostgresStoreTests : StoreTests<PostgresDatabase>
{
    [StoreFact]
    public void A_backup_is_left_to_the_server() => Assert.Throws<StoreException>(() => Store.Backup("copy"));

    [StoreFact]
    public void A_server_that_is_not_there_is_said_so() =>
        Assert.Contains("cannot be reached", Assert.Throws<StoreException>(() => EvaluationStore.Open("Host=127.0.0.1;Port=1")).Message, StringComparison.Ordinal);
}
