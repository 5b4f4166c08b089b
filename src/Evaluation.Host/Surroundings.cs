namespace Evaluation.Host;

/// <summary>What one call of the program sees of the outside; tests bring their own.</summary>
/// <param name="Out">Data. UTF-8 without a byte order mark, lines end in <c>\n</c>.</param>
/// <param name="Error">Everything else.</param>
/// <param name="Folder">The current folder, absolute.</param>
/// <param name="ProgramFolder">Where the executable lies, absolute.</param>
/// <param name="IsTerminal">Somebody looks at <paramref name="Error"/>: progress may be shown.</param>
public sealed record Surroundings(
    TextWriter Out,
    TextWriter Error,
    string Folder,
    string ProgramFolder,
    IReadOnlyDictionary<string, string> Environment,
    TimeProvider Clock,
    bool IsTerminal)
{
    /// <returns>The absolute path: in the current folder, else beside the program where it exists only there.</returns>
    public string Locate(string path)
    {
        var here = Path.GetFullPath(path, Folder);
        var beside = Path.GetFullPath(path, ProgramFolder);
        return !Path.Exists(here) && Path.Exists(beside) ? beside : here;
    }
}
