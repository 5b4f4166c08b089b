namespace Evaluation.Host.Publishing;

/// <summary>Puts a run's files into a folder so that a crash at any point leaves each file old or new, never half.</summary>
/// <param name="signer">Signs the manifest; <c>null</c>: it stays unsigned.</param>
public sealed class Publisher(string folder, TimeProvider clock, ManifestSigner? signer)
{
    /// <summary>Writes all files under temporary names, renames them, then lists them in the manifest.</summary>
    /// <returns>The run as the manifest has it.</returns>
    /// <remarks>Waits while another process publishes into the folder. Nothing is renamed before every file is written.</remarks>
    public async Task<ManifestRun> PublishAsync(Publication publication, CancellationToken ct)
    {
        if (File.Exists(folder))
            throw new IOException($"'{folder}' is a file; it can't be the folder of a product.");
        Directory.CreateDirectory(folder);
        using var taken = await FolderLock.TakeAsync(folder, ct).ConfigureAwait(false);
        RemoveLeftovers(folder);

        var files = WriteTemporaries(publication, ct);
        ct.ThrowIfCancellationRequested();
        foreach (var file in files)
            Durable.Rename(FileNames.Temporary(PathOf(file.Name), publication.Stamp.RunId), PathOf(file.Name));
        foreach (var touched in files.Select(f => Path.GetDirectoryName(PathOf(f.Name))!).Distinct(StringComparer.Ordinal))
            Durable.FlushFolder(touched);

        var run = new ManifestRun(publication.Product, publication.Period, publication.Stamp, WholeSecond(clock.GetUtcNow()), files);
        var before = ReadManifest();
        var manifest = before.With(run, name => File.Exists(PathOf(name)));
        WriteManifest(manifest, publication.Stamp.RunId);
        foreach (var left in before.LeftBy(run))
            RemoveUnlessChanged(left);
        return manifest.Runs.Single(r => r.IsOf(run));
    }

    private List<ManifestFile> WriteTemporaries(Publication publication, CancellationToken ct)
    {
        var files = new List<ManifestFile>();
        var cleaned = new HashSet<string>(StringComparer.Ordinal) { folder };
        try
        {
            foreach (var artifact in publication.Artifacts)
            {
                ct.ThrowIfCancellationRequested();
                var path = PathOf(artifact.Name);
                var parent = Path.GetDirectoryName(path)!;
                Directory.CreateDirectory(parent);
                if (cleaned.Add(parent))
                    RemoveLeftovers(parent);
                var (bytes, hash) = Durable.Write(FileNames.Temporary(path, publication.Stamp.RunId), artifact.Write);
                files.Add(new ManifestFile(artifact.Name, bytes, hash));
            }
        }
        catch
        {
            foreach (var parent in cleaned)
                RemoveLeftovers(parent);
            throw;
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    private void WriteManifest(Manifest manifest, string runId)
    {
        var bytes = ManifestJson.Write(manifest);
        WriteSmall(Manifest.FileName, bytes, runId);
        if (signer is null)
            File.Delete(PathOf(Manifest.SignatureName));
        else
            WriteSmall(Manifest.SignatureName, signer.Sign(bytes), runId);
        Durable.FlushFolder(folder);
    }

    private void WriteSmall(string name, byte[] bytes, string runId)
    {
        var temporary = FileNames.Temporary(PathOf(name), runId);
        Durable.Write(temporary, stream => stream.Write(bytes));
        Durable.Rename(temporary, PathOf(name));
    }

    /// <summary>A manifest somebody broke is not worth keeping a run from ending: it is replaced.</summary>
    private Manifest ReadManifest()
    {
        try
        {
            return ManifestJson.Read(File.ReadAllBytes(PathOf(Manifest.FileName)));
        }
        catch (Exception error) when (error is FileNotFoundException or FormatException)
        {
            return Manifest.Empty;
        }
    }

    private void RemoveUnlessChanged(ManifestFile left)
    {
        var path = PathOf(left.Name);
        if (FolderVerification.IsWhole(path, left))
            File.Delete(path);
    }

    /// <summary>Under the lock every temporary file belongs to a run that died.</summary>
    private static void RemoveLeftovers(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, ".*.tmp").Where(p => FileNames.IsTemporary(Path.GetFileName(p))).ToList())
            File.Delete(path);
    }

    private static DateTimeOffset WholeSecond(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));

    private string PathOf(string name) => Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
}
