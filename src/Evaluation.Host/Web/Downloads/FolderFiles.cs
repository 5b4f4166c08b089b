using System.Security.Cryptography;
using Evaluation.Host.Jobs;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Files too large for the database: they lie in the output folder only, where their run published them.</summary>
internal static class FolderFiles
{
    /// <summary>Of the command line's folder, unless that was told another.</summary>
    public static string UsualFolder(Run run) => $"{run.Key.Product}-{run.Key.Period}";

    /// <returns>The file as recorded; <c>null</c> where it is not on this machine, or another run's file has taken its place.</returns>
    public static FileStream? Open(EvaluationStore store, AppSettings settings, Run run, RunArtifact file) =>
        store.Jobs.OfRun(run.Id).Select(slot => SlotFolder.Of(settings, slot))
            .Append(Path.Combine(settings.OutputFolder, UsualFolder(run)))
            .Select(folder => Open(Path.Combine(folder, file.Name.Replace('/', Path.DirectorySeparatorChar)), file))
            .FirstOrDefault(stream => stream is not null);

    private static FileStream? Open(string path, RunArtifact file)
    {
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
            if (stream.Length == file.Bytes && Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256)
            {
                stream.Position = 0;
                return stream;
            }

            stream.Dispose();
            return null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
