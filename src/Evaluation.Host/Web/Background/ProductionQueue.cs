using System.Threading.Channels;
using Evaluation.Host.Products;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Web.Background;

/// <summary>Productions asked for by hand in this process: the last of them, and those still to do in order.</summary>
internal sealed class ProductionQueue(TimeProvider clock)
{
    private const int MostKept = 30;
    private readonly Channel<int> waiting = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock changing = new();
    private readonly List<ProductionJob> jobs = [];
    private int last;

    public ChannelReader<int> Waiting => waiting.Reader;

    /// <returns>Last asked for first.</returns>
    public IReadOnlyList<ProductionJob> Latest()
    {
        lock (changing)
            return [.. Enumerable.Reverse(jobs)];
    }

    /// <summary>The same product, year and day asked for again while it is under way is the same job.</summary>
    public void Ask(Product product, ProductRequest request, string actor)
    {
        lock (changing)
        {
            if (jobs.Exists(j => j.IsOpen && j.Product == product && j.Request.Year == request.Year && j.Request.AsOf == request.AsOf))
                return;
            jobs.RemoveAll(j => jobs.Count >= MostKept && !j.IsOpen && j == jobs.Find(o => !o.IsOpen));
            jobs.Add(new ProductionJob(++last, product, request, actor, clock.GetUtcNow(), JobState.Queued, "", null, []));
            waiting.Writer.TryWrite(last);
        }
    }

    public ProductionJob Take(int number) => Change(number, j => j with { State = JobState.Running });

    public void Tell(int number, string step) => Change(number, j => j with { Step = step });

    public void End(int number, JobState state, string? runId, IReadOnlyList<Problem> problems) =>
        Change(number, j => j with { State = state, Step = "", RunId = runId, Problems = problems });

    private ProductionJob Change(int number, Func<ProductionJob, ProductionJob> change)
    {
        lock (changing)
        {
            var at = jobs.FindIndex(j => j.Number == number);
            return jobs[at] = change(jobs[at]);
        }
    }
}
