using System.Runtime.InteropServices;

namespace Evaluation.Host.Publishing;

/// <summary>Writes that are on the disk when the call returns.</summary>
internal static class Durable
{
    /// <summary>Writes a whole file under a temporary name and hands back what was written.</summary>
    public static (long Bytes, string Sha256) Write(string path, Action<Stream> write)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024);
        write(file);
        file.Flush(flushToDisk: true);
        file.Position = 0;
        return (file.Length, Model.Sha256.Of(file));
    }

    /// <summary>Puts the file in the place of another in one step: a reader sees the old one or the new one.</summary>
    public static void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    /// <summary>Makes renames in the folder outlast a power cut. Windows has no such call and needs none.</summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = NativeMethods.Open(folder, flags: 0);
        if (handle < 0)
            return;
        _ = NativeMethods.Fsync(handle);
        _ = NativeMethods.Close(handle);
    }

    private static class NativeMethods
    {
        [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

        [DllImport("libc", EntryPoint = "fsync")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Fsync(int handle);

        [DllImport("libc", EntryPoint = "close")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int handle);
    }
}
