using System.Security.Cryptography;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Files too large for the database: they lie in the output folder only, where their run published them.</summary>
internal static class FolderFiles
{
    /// <summary>Of the folder that the portal, schedules and the command line publish into unless told otherwise.</summary>
    public static string FolderOf(Run run) => $"{run.Key.Product}-{run.Key.Period}";

    /// <returns>The file as recorded; <c>null</c> where it is not there, or another run's file has taken its place.</returns>
    public static FileStream? Open(AppSettings settings, Run run, RunArtifact file)
    {
        var path = Path.Combine(settings.OutputFolder, FolderOf(run), file.Name.Replace('/', Path.DirectorySeparatorChar));
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
