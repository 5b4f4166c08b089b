namespace Evaluation.Host.Publishing;

/// <summary>Keeps other processes from publishing into the same folder; the system lets go of it when the process dies.</summary>
internal sealed class FolderLock : IDisposable
{
    public const string FileName = ".evaluation.lock";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Waits until the folder is free.</summary>
    public static async Task<FolderLock> TakeAsync(string folder, CancellationToken ct)
    {
        var path = Path.Combine(folder, FileName);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
            }
            catch (IOException error) when (IsTaken(error))
            {
                await Task.Delay(BetweenTries, ct).ConfigureAwait(false);
            }
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static bool IsTaken(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);
}
