using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Publishing;

/// <summary>Compares published files with their manifest.</summary>
public static class FolderVerification
{
    /// <param name="path">An output folder: every file is checked; or one file in it.</param>
    /// <param name="publicKey">Checks the manifest's signature; <c>null</c>: not asked.</param>
    /// <returns>The files that are as published, and what is wrong with the others.</returns>
    public static Read<ManifestFile> Of(string path, ManifestSigner? publicKey)
    {
        if (Directory.Exists(path))
            return OfFolder(path, publicKey, only: null);
        if (!File.Exists(path))
            return Refuse(PublishProblems.NothingThere, Path.GetFileName(path), path);
        var folder = FindFolder(path);
        return folder is null
            ? Refuse(PublishProblems.ManifestMissing, Path.GetFileName(path), Path.GetDirectoryName(path)!)
            : OfFolder(folder, publicKey, Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'));
    }

    /// <returns>The manifest that a folder or a file in it belongs to, and the file's name there; <c>null</c> where there is none that can be read.</returns>
    internal static (Manifest Manifest, string? Only)? ManifestOf(string path)
    {
        var folder = Directory.Exists(path) ? path : FindFolder(path);
        if (folder is null || !File.Exists(Path.Combine(folder, Manifest.FileName)))
            return null;
        try
        {
            var manifest = ManifestJson.Read(File.ReadAllBytes(Path.Combine(folder, Manifest.FileName)));
            return (manifest, folder == path ? null : Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    internal static bool IsWhole(string path, ManifestFile file) => WhyNotWhole(path, file) is null;

    private static Read<ManifestFile> OfFolder(string folder, ManifestSigner? publicKey, string? only)
    {
        var manifestPath = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(manifestPath))
            return Refuse(PublishProblems.ManifestMissing, Manifest.FileName, folder);
        var bytes = File.ReadAllBytes(manifestPath);
        Manifest manifest;
        try
        {
            manifest = ManifestJson.Read(bytes);
        }
        catch (FormatException error)
        {
            return Refuse(PublishProblems.ManifestBroken, Manifest.FileName, error.Message);
        }

        var whole = new List<ManifestFile>();
        var problems = CheckSignature(folder, bytes, publicKey).ToList();
        foreach (var file in manifest.Files.Where(f => only is null || f.Name == only))
        {
            if (WhyNotWhole(Path.Combine(folder, file.Name), file) is { } problem)
                problems.Add(problem);
            else
                whole.Add(file);
        }

        if (only is null)
            problems.AddRange(Unlisted(folder, manifest));
        else if (only is not (Manifest.FileName or Manifest.SignatureName) && manifest.Files.All(f => f.Name != only))
            problems.Add(new Problem(PublishProblems.FileNotListed, new Place(only)));
        return new Read<ManifestFile>(whole, problems);
    }

    private static Problem? WhyNotWhole(string path, ManifestFile file)
    {
        if (!File.Exists(path))
            return new Problem(PublishProblems.FileMissing, new Place(file.Name));
        using var stream = File.OpenRead(path);
        if (stream.Length != file.Bytes)
            return new Problem(PublishProblems.FileChanged, new Place(file.Name), $"{stream.Length} bytes instead of {file.Bytes}");
        var hash = Sha256.Of(stream);
        return hash == file.Sha256 ? null : new Problem(PublishProblems.FileChanged, new Place(file.Name), $"SHA-256 {hash} instead of {file.Sha256}");
    }

    private static IEnumerable<Problem> CheckSignature(string folder, byte[] manifest, ManifestSigner? publicKey)
    {
        if (publicKey is null)
            yield break;
        var path = Path.Combine(folder, Manifest.SignatureName);
        if (!File.Exists(path))
            yield return new Problem(PublishProblems.SignatureMissing, new Place(Manifest.SignatureName));
        else if (!publicKey.Signs(manifest, File.ReadAllBytes(path)))
            yield return new Problem(PublishProblems.SignatureWrong, new Place(Manifest.SignatureName));
    }

    /// <summary>Visible files of the folder and of the folders that the manifest names.</summary>
    private static IEnumerable<Problem> Unlisted(string folder, Manifest manifest)
    {
        var listed = manifest.Files.Select(f => f.Name).Append(Manifest.FileName).Append(Manifest.SignatureName).ToHashSet(StringComparer.Ordinal);
        var folders = listed.Select(name => Path.GetDirectoryName(name) ?? "").Distinct(StringComparer.Ordinal);
        return from inside in folders
               let path = Path.Combine(folder, inside)
               where Directory.Exists(path)
               from file in Directory.EnumerateFiles(path)
               let name = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')
               where !Path.GetFileName(file).StartsWith('.') && !listed.Contains(name)
               orderby name
               select new Problem(PublishProblems.FileUnlisted, new Place(name));
    }

    private static string? FindFolder(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Manifest.FileName)))
                return folder;
        }

        return null;
    }

    private static Read<ManifestFile> Refuse(ProblemCode code, string file, params string[] values) =>
        new([], [new Problem(code, new Place(file), values)]);
}
