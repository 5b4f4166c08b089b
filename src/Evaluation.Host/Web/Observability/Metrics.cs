using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Web.Observability;

/// <summary>Counts since the process started, in the Prometheus text format (version 0.0.4).</summary>
internal sealed class Metrics
{
    private static readonly double[] Bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    private readonly ConcurrentDictionary<(string Route, string Method, int Status), long> requests = new();
    private readonly ConcurrentDictionary<(string Product, string Outcome), long> runs = new();
    private readonly ConcurrentDictionary<string, long> forms = new();
    private readonly long[] buckets = new long[Bounds.Length + 1];
    private readonly Lock adding = new();
    private double seconds;
    private long downloads;
    private long downloadedBytes;
    private long signInsRefused;

    public void Request(string route, string method, int status, TimeSpan lasted)
    {
        requests.AddOrUpdate((route, method, status), 1, (_, count) => count + 1);
        var bucket = Array.FindIndex(Bounds, b => lasted.TotalSeconds <= b);
        lock (adding)
        {
            buckets[bucket < 0 ? Bounds.Length : bucket]++;
            seconds += lasted.TotalSeconds;
        }
    }

    /// <param name="bytes">As announced: the whole file or the part asked for.</param>
    public void Downloaded(long bytes)
    {
        Interlocked.Increment(ref downloads);
        Interlocked.Add(ref downloadedBytes, bytes);
    }

    /// <summary>A name or password that was wrong, or an account that is locked or disabled.</summary>
    public void SignInRefused() => Interlocked.Increment(ref signInsRefused);

    /// <param name="result">What became of a form that was handed in or checked.</param>
    public void Form(string result) => forms.AddOrUpdate(result, 1, (_, count) => count + 1);

    public void Run(string product, string outcome) => runs.AddOrUpdate((product, outcome), 1, (_, count) => count + 1);

    public string Text()
    {
        var text = new StringBuilder();
        Head(text, "evaluation_requests_total", "counter", "Requests answered.");
        foreach (var (of, count) in requests.OrderBy(r => r.Key))
            Line(text, $"evaluation_requests_total{{route=\"{Label(of.Route)}\",method=\"{Label(of.Method)}\",status=\"{of.Status}\"}} {count}");
        AddDurations(text);
        Head(text, "evaluation_runs_total", "counter", "Productions ended in this process.");
        foreach (var (of, count) in runs.OrderBy(r => r.Key))
            Line(text, $"evaluation_runs_total{{product=\"{Label(of.Product)}\",outcome=\"{Label(of.Outcome)}\"}} {count}");
        Head(text, "evaluation_forms_total", "counter", "Filled forms uploaded, by what became of them.");
        foreach (var (result, count) in forms.OrderBy(f => f.Key, StringComparer.Ordinal))
            Line(text, $"evaluation_forms_total{{result=\"{Label(result)}\"}} {count}");
        One(text, "evaluation_downloads_total", "counter", "Kept files handed out, whole or in part.", Interlocked.Read(ref downloads));
        One(text, "evaluation_download_bytes_total", "counter", "Bytes of kept files handed out, as announced.", Interlocked.Read(ref downloadedBytes));
        One(text, "evaluation_sign_ins_refused_total", "counter", "Sign-ins with a wrong name or password, or of a locked or disabled account.", Interlocked.Read(ref signInsRefused));
        One(text, "evaluation_memory_bytes", "gauge", "Working set of the process.", Environment.WorkingSet);
        return text.ToString();
    }

    /// <summary>Gauges of the whole database, the same from every process.</summary>
    public static string Text(OpenSlots open)
    {
        var text = new StringBuilder("# HELP evaluation_slots Productions waiting for a worker, and being made.\n# TYPE evaluation_slots gauge\n");
        Line(text, $"evaluation_slots{{state=\"waiting\"}} {open.Waiting}");
        Line(text, $"evaluation_slots{{state=\"running\"}} {open.Running}");
        return text.ToString();
    }

    private void AddDurations(StringBuilder text)
    {
        Head(text, "evaluation_request_seconds", "histogram", "How long answers took.");
        lock (adding)
        {
            long sum = 0;
            for (var i = 0; i < Bounds.Length; i++)
                Line(text, $"evaluation_request_seconds_bucket{{le=\"{Bounds[i]}\"}} {sum += buckets[i]}");
            sum += buckets[^1];
            Line(text, $"evaluation_request_seconds_bucket{{le=\"+Inf\"}} {sum}");
            Line(text, $"evaluation_request_seconds_sum {seconds}");
            Line(text, $"evaluation_request_seconds_count {sum}");
        }
    }

    private static void One(StringBuilder text, string name, string type, string help, long value)
    {
        Head(text, name, type, help);
        Line(text, $"{name} {value}");
    }

    private static void Head(StringBuilder text, string name, string type, string help) => Line(text, $"# HELP {name} {help}\n# TYPE {name} {type}");

    /// <summary>The format's three escapes.</summary>
    private static string Label(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
