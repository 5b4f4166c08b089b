using Evaluation.Store.Dialects;
using Npgsql;

namespace Evaluation.Store.Tests;

public sealed class PostgresPatienceTests
{
    [Fact]
    public void A_connection_string_that_says_nothing_of_it_waits_for_seconds_and_not_for_minutes()
    {
        var set = Set("Host=h;Database=d");
        Assert.Equal(("h", "d", 10, 15, -1), (set.Host, set.Database, set.Timeout, set.CommandTimeout, set.CancellationTimeout));
        Assert.Equal((true, 10, 2), (set.TcpKeepAlive, set.TcpKeepAliveTime, set.TcpKeepAliveInterval));
    }

    [Theory]
    [InlineData("Command Timeout=120;Timeout=30;TCP Keepalive=true;TCP Keepalive Time=60")]
    [InlineData("CommandTimeout=120;Timeout=30;Tcp Keepalive=true;Tcp Keepalive Time=60")]
    public void What_a_connection_string_says_stands(string said)
    {
        var set = Set("Host=h;" + said);
        Assert.Equal((30, 120, 60, 0), (set.Timeout, set.CommandTimeout, set.TcpKeepAliveTime, set.TcpKeepAliveInterval));
    }

    private static NpgsqlConnectionStringBuilder Set(string text) => new(PostgresPatience.Set(new NpgsqlConnectionStringBuilder(text)));
}
