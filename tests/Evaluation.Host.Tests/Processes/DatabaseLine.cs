using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Evaluation.Host.Tests.Processes;

/// <summary>
/// The network between a process and the tests' PostgreSQL server. While it is cut it refuses nothing, closes nothing and delivers nothing,
/// as when a cable is pulled; what was sent meanwhile arrives once it is mended.
/// </summary>
internal sealed class DatabaseLine : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly Task listening;
    private volatile TaskCompletionSource whole = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="server">Connection string of what is at its other end.</param>
    public DatabaseLine(string server)
    {
        this.server = new NpgsqlConnectionStringBuilder(server);
        listener.Start();
        Mend();
        listening = ListenAsync();
    }

    public IReadOnlyDictionary<string, string> Environment
    {
        get
        {
            var ours = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port };
            return new Dictionary<string, string> { ["Evaluation__Database"] = ours.ConnectionString };
        }
    }

    public void Cut() => whole = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend() => whole.TrySetResult();

    public void Dispose()
    {
        ending.Cancel();
        listener.Dispose();
        listening.GetAwaiter().GetResult();
        ending.Dispose();
    }

    private async Task ListenAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ConnectAsync(await listener.AcceptTcpClientAsync(ending.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ConnectAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            try
            {
                await whole.Task.WaitAsync(ending.Token);
                await far.ConnectAsync(server.Host!, server.Port, ending.Token);
                await Task.WhenAny(PassAsync(near, far), PassAsync(far, near));
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                // The end of a connection is what it is.
            }
        }
    }

    private async Task PassAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16 * 1024];
        for (int count; (count = await from.GetStream().ReadAsync(buffer, ending.Token)) > 0;)
        {
            await whole.Task.WaitAsync(ending.Token);
            await to.GetStream().WriteAsync(buffer.AsMemory(0, count), ending.Token);
        }
    }
}
