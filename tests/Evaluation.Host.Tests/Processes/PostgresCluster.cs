using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Evaluation.Host.Tests.Processes;

/// <summary>A PostgreSQL server of one's own, in a folder of its own, that may be killed and started again. As root it runs as the user <c>postgres</c>.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private static readonly string? Binaries = Find();
    private readonly string folder = Directory.CreateTempSubdirectory("evaluation-pg-").FullName;
    private readonly int port = FreePort();

    /// <summary>Listens when it returns.</summary>
    public PostgresCluster()
    {
        Run("chmod", "755", folder);
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", folder);
        RunAsServer("initdb", "-D", Data, "-U", "evaluation", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Start();
    }

    /// <summary>Where no server is installed such tests are skipped, but not where a build says it checks everything.</summary>
    public static string? SkipReason => Binaries is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "No PostgreSQL server is installed under /usr/lib/postgresql."
        : null;

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=evaluation;Database=postgres");

    private string Data => Path.Combine(folder, "data");

    /// <summary>Goes through the log of what was committed, and listens when it returns. What a killed server left running must end first: until then it is tried again.</summary>
    public void Start()
    {
        var settings = string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off");
        string[] args = ["-D", Data, "-s", "-w", "-t", "60", "-l", Path.Combine(folder, "log"), "-o", settings, "start"];
        for (var watch = Stopwatch.StartNew(); Try("pg_ctl", args) is { } trouble; Thread.Sleep(200))
        {
            if (watch.Elapsed > TimeSpan.FromSeconds(60))
                throw new InvalidOperationException($"pg_ctl: {trouble}{File.ReadAllText(Path.Combine(folder, "log"))}");
        }
    }

    /// <summary>Breaks every connection at once and writes nothing more; like a power cut for the clients.</summary>
    public void StopAtOnce() => RunAsServer("pg_ctl", "-D", Data, "-m", "immediate", "-s", "stop");

    /// <summary>kill -9 of the server; the processes of its connections end when they notice.</summary>
    public void Kill()
    {
        var server = int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        Run("kill", "-9", server.ToString(CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            Try("pg_ctl", "-D", Data, "-m", "immediate", "-s", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static string? Find() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsServer(string binary, params string[] args)
    {
        if (Try(binary, args) is { } trouble)
            throw new InvalidOperationException($"{binary}: {trouble}");
    }

    private static string? Try(string binary, params string[] args)
    {
        var path = Path.Combine(Binaries ?? throw new InvalidOperationException("No PostgreSQL server is installed under /usr/lib/postgresql."), binary);
        return Environment.IsPrivilegedProcess
            ? Exit("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. args])
            : Exit(path, args);
    }

    private static void Run(string program, params string[] args)
    {
        if (Exit(program, args) is { } trouble)
            throw new InvalidOperationException($"{program}: {trouble}");
    }

    /// <summary>The server inherits no pipe: whoever read its end would wait as long as it lives.</summary>
    private static string? Exit(string program, IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo("sh", ["-c", "\"$0\" \"$@\" >/dev/null 2>\"$EVALUATION_TROUBLE\" </dev/null", program, .. args]) { WorkingDirectory = "/" };
        var trouble = Path.GetTempFileName();
        start.Environment["EVALUATION_TROUBLE"] = trouble;
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"exit {process.ExitCode} {File.ReadAllText(trouble)}";
        }
        finally
        {
            File.Delete(trouble);
        }
    }
}
