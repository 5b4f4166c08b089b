using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>What every product does around its own work: signing, the run row, publishing, and saying how it ended.</summary>
internal sealed class ProductionLine(EvaluationStore store, AppSettings settings, TimeProvider clock, string actor)
{
    private readonly RunLedger ledger = new(store, actor);

    /// <param name="render">Lays the run out as artifacts, or says what is wrong with the template.</param>
    /// <param name="notices">What reading the materials had to say.</param>
    public async Task<Production> RunAsync(
        RunKey key, string folder, Func<RunStamp, Read<Artifact>> render, IReadOnlyList<Problem> notices, CancellationToken ct)
    {
        var signing = settings.SigningKey.Length == 0 ? new Read<ManifestSigner>([], []) : ManifestSigner.Load(settings.SigningKey);
        if (signing.IsRefused)
            return new Production(folder, null, signing.Problems);
        using var signer = signing.Rows.SingleOrDefault();
        var stamp = ledger.Start(key);
        try
        {
            var artifacts = render(stamp);
            if (artifacts.IsRefused)
            {
                ledger.Fail(stamp.RunId);
                return new Production(folder, null, artifacts.Problems);
            }

            var publication = new Publication(key.Product, key.Period.ToString(), stamp, artifacts.Rows);
            var run = await new Publisher(folder, clock, signer).PublishAsync(publication, ct).ConfigureAwait(false);
            List<Problem> said = [.. notices, .. artifacts.Problems];
            if (ledger.Finish(run))
                said.Add(new Problem(PublishProblems.RunDiffers, new Place(Manifest.FileName), run.Stamp.RunId, run.Stamp.CodeVersion));
            return new Production(folder, run, said);
        }
        catch
        {
            ledger.Fail(stamp.RunId);
            throw;
        }
    }
}
