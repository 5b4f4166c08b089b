using Npgsql;

namespace Evaluation.Store.Dialects;

/// <summary>
/// How soon a server is found out that is cut off: its machine or the network in between is gone, so that nothing is refused and nothing is answered.
/// What the connection string itself says stands.
/// </summary>
internal static class PostgresPatience
{
    private const int ConnectSeconds = 10;

    /// <summary>Of all commands but the few that say that they take longer.</summary>
    private const int CommandSeconds = 15;

    /// <summary>While a command lasts, the server's machine must answer the network's own probes: 9 of them, as a rule, after this.</summary>
    private const int ProbeAfterSeconds = 10;

    private const int BetweenProbesSeconds = 2;

    /// <summary>A command given up is not waited for: a server that stands still would never say that it has called it off.</summary>
    private const int NoWaitForCancellation = -1;

    public static string Set(NpgsqlConnectionStringBuilder settings)
    {
        Usual("Timeout", ConnectSeconds);
        Usual("Command Timeout", CommandSeconds);
        Usual("Cancellation Timeout", NoWaitForCancellation);
        if (settings.ShouldSerialize("TCP Keepalive"))
            return settings.ConnectionString;
        settings.TcpKeepAlive = true;
        Usual("TCP Keepalive Time", ProbeAfterSeconds);
        Usual("TCP Keepalive Interval", BetweenProbesSeconds);
        return settings.ConnectionString;

        void Usual(string name, int value)
        {
            if (!settings.ShouldSerialize(name))
                settings[name] = value;
        }
    }
}
