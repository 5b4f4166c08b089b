namespace Evaluation.Host.Publishing;

/// <summary>What an output folder holds, and what it was made from.</summary>
/// <param name="Runs">By product and period; at most one of each.</param>
public sealed record Manifest(IReadOnlyList<ManifestRun> Runs)
{
    public const string FileName = "manifest.json";

    public const string SignatureName = "manifest.json.sig";

    public static Manifest Empty { get; } = new([]);

    public IEnumerable<ManifestFile> Files => Runs.SelectMany(r => r.Files);

    /// <summary>The manifest once <paramref name="run"/> is published into the folder.</summary>
    /// <param name="exists">Whether a file of that name lies in the folder.</param>
    /// <returns>The run in place of the one of its product and period; others keep the files that exist and that the run did not write.</returns>
    public Manifest With(ManifestRun run, Func<string, bool> exists)
    {
        var written = run.Files.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var others = from other in Runs
                     where !other.IsOf(run)
                     let kept = other.Files.Where(f => !written.Contains(f.Name) && exists(f.Name)).ToList()
                     where kept.Count > 0
                     select other with { Files = kept };
        return new Manifest([.. others.Append(run.Repeating(Runs.FirstOrDefault(r => r.IsOf(run))))
            .OrderBy(r => r.Product, StringComparer.Ordinal).ThenBy(r => r.Period, StringComparer.Ordinal)]);
    }

    /// <summary>Files of the run before this one, of the same product and period, that this one no longer has.</summary>
    public IEnumerable<ManifestFile> LeftBy(ManifestRun run) =>
        Runs.Where(r => r.IsOf(run)).SelectMany(r => r.Files).ExceptBy(run.Files.Select(f => f.Name), f => f.Name, StringComparer.Ordinal);
}
