namespace Evaluation.Store.Dialects;

/// <summary>A new, empty file that nobody but its owner reads: a database holds password hashes and what is not yet released. SQLite gives its journals the same rights.</summary>
internal static class OwnersFile
{
    /// <exception cref="IOException">It is there already, which leaves it as it is, or can't be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static void Make(string path)
    {
        // Never an existing one: to close it would drop the locks that SQLite holds on it elsewhere in the process.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(path, options).Dispose();
    }
}
