using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Products;

/// <summary>Produces any product: reads and assesses, opens the run, lays out, publishes, and says how it ended.</summary>
/// <param name="actor">Who asks, for the audit.</param>
/// <param name="slot">For which it is made, by the worker that claimed it; it is ended with the run's publication. <c>null</c>: for none.</param>
public sealed class ProductionLine(EvaluationStore store, AppSettings settings, TimeProvider clock, string actor, JobSlot? slot = null)
{
    private readonly RunLedger ledger = new(store, actor, slot);

    /// <param name="folder">Absolute; <c>null</c>: <c>{product}-{period}</c> in the output folder.</param>
    /// <param name="steps">Told what is being done.</param>
    /// <exception cref="SlotLostException">Another worker has the slot, or it was called off: nothing was recorded.</exception>
    public async Task<Production> ProduceAsync(Product product, ProductRequest request, string? folder, IProgress<string> steps, CancellationToken ct)
    {
        folder ??= Path.Combine(settings.OutputFolder, $"{product.Name}-{request.Period ?? Period.OfYear(request.Year)}");
        var ready = product.Prepare(new ProductSources(store, settings, actor), request, steps);
        if (ready.IsRefused)
            return new Production(folder, null, ready.Problems);
        ct.ThrowIfCancellationRequested();

        steps.Report("writing");
        return await RunAsync(ready.Rows[0], folder, ready.Problems, ct).ConfigureAwait(false);
    }

    private async Task<Production> RunAsync(ReadyProduct ready, string folder, IReadOnlyList<Problem> notices, CancellationToken ct)
    {
        var signing = settings.SigningKey.Length == 0 ? new Read<ManifestSigner>([], []) : ManifestSigner.Load(settings.SigningKey);
        if (signing.IsRefused)
            return new Production(folder, null, signing.Problems);
        using var signer = signing.Rows.SingleOrDefault();
        var stamp = ledger.Start(ready.Key);
        try
        {
            var artifacts = ready.Render(stamp);
            if (artifacts.IsRefused)
            {
                ledger.TryFail(stamp.RunId);
                return new Production(folder, null, artifacts.Problems);
            }

            var publication = new Publication(ready.Key.Product, Scope(ready), stamp, artifacts.Rows);
            var run = await new Publisher(folder, clock, signer).PublishAsync(publication, ct).ConfigureAwait(false);
            List<Problem> said = [.. notices, .. artifacts.Problems];
            if (ledger.Finish(run, folder))
                said.Add(new Problem(PublishProblems.RunDiffers, new Place(Manifest.FileName), run.Stamp.RunId, run.Stamp.CodeVersion));
            return new Production(folder, run, said);
        }
        catch
        {
            ledger.TryFail(stamp.RunId);
            throw;
        }
    }

    /// <summary>What an earlier run must be of to be replaced: the period, or the part of it.</summary>
    private static string Scope(ReadyProduct ready) => ready.Part is { } part ? $"{ready.Key.Period} {part}" : ready.Key.Period.ToString();
}
