using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Observability;
using Evaluation.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Web.Background;

/// <summary>Does the queue's productions one after the other, through the same production line as the command line.</summary>
internal sealed class ProductionWorker(
    ProductionQueue queue, EvaluationStore store, AppSettings settings, TimeProvider clock, Metrics metrics, ILogger<ProductionWorker> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var number in queue.Waiting.ReadAllAsync(stoppingToken).ConfigureAwait(false))
            await ProduceAsync(queue.Take(number), stoppingToken).ConfigureAwait(false);
    }

    /// <summary>The rim of a job: whatever happens is the job's outcome, and the next one begins.</summary>
    private async Task ProduceAsync(ProductionJob job, CancellationToken ct)
    {
        try
        {
            var line = new ProductionLine(store, settings, clock, job.Actor);
            var production = await Task.Run(() => line.ProduceAsync(job.Product, job.Request, null, new Steps(queue, job.Number), ct), ct).ConfigureAwait(false);
            End(job, production.Run is null ? JobState.Refused : JobState.Published, production);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            End(job, JobState.Interrupted, null);
        }
        catch (Exception error)
        {
            log.LogError(error, "production {Product} failed", job.Product.Name);
            End(job, JobState.Failed, null);
        }
    }

    private void End(ProductionJob job, JobState state, Production? production)
    {
        queue.End(job.Number, state, production?.Run?.Stamp.RunId, production?.Problems ?? []);
        metrics.Run(job.Product.Name, state.ToString());
        log.LogInformation("production {Product} {Year} {State}", job.Product.Name, job.Request.Year, state);
    }

    private sealed class Steps(ProductionQueue queue, int number) : IProgress<string>
    {
        public void Report(string value) => queue.Tell(number, value);
    }
}
