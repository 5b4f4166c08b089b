using Npgsql;

namespace Evaluation.Host.Tests;

public sealed class MachineTroubleTests
{
    [Fact]
    public void A_connection_that_is_not_open_is_trouble_with_the_database_and_our_own_mistake_is_not()
    {
        using var closed = new NpgsqlConnection("Host=127.0.0.1;Port=1");
        using var command = new NpgsqlCommand("SELECT 1", closed);
        var error = Assert.ThrowsAny<InvalidOperationException>(() => command.ExecuteScalar());
        Assert.True(MachineTrouble.IsOfDatabase(error));
        Assert.True(MachineTrouble.MayPass(error));

        var ours = Assert.Throws<InvalidOperationException>(() => Array.Empty<int>().First());
        Assert.False(MachineTrouble.IsOfDatabase(ours));
        Assert.False(MachineTrouble.MayPass(ours));
    }
}
