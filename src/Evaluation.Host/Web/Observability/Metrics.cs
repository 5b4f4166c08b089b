using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Web.Observability;

/// <summary>Counts since the process started, in the Prometheus text format.</summary>
internal sealed class Metrics
{
    private static readonly double[] Bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    private readonly ConcurrentDictionary<(string Route, string Method, int Status), long> requests = new();
    private readonly ConcurrentDictionary<(string Product, string Outcome), long> runs = new();
    private readonly long[] buckets = new long[Bounds.Length + 1];
    private readonly Lock adding = new();
    private double seconds;

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

    public void Run(string product, string outcome) => runs.AddOrUpdate((product, outcome), 1, (_, count) => count + 1);

    public string Text()
    {
        var text = new StringBuilder();
        text.Append("# HELP evaluation_requests_total Requests answered.\n# TYPE evaluation_requests_total counter\n");
        foreach (var (of, count) in requests.OrderBy(r => r.Key))
            Line(text, $"evaluation_requests_total{{route=\"{of.Route}\",method=\"{of.Method}\",status=\"{of.Status}\"}} {count}");
        AddDurations(text);
        text.Append("# HELP evaluation_runs_total Productions ended in this process.\n# TYPE evaluation_runs_total counter\n");
        foreach (var (of, count) in runs.OrderBy(r => r.Key))
            Line(text, $"evaluation_runs_total{{product=\"{of.Product}\",outcome=\"{of.Outcome}\"}} {count}");
        text.Append("# HELP evaluation_memory_bytes Working set of the process.\n# TYPE evaluation_memory_bytes gauge\n");
        Line(text, $"evaluation_memory_bytes {Environment.WorkingSet}");
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
        text.Append("# HELP evaluation_request_seconds How long answers took.\n# TYPE evaluation_request_seconds histogram\n");
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

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
