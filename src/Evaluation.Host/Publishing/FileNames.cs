using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Host.Publishing;

/// <summary>Names of published files: safe on every file system, never outside the folder.</summary>
internal static partial class FileNames
{
    private const int MaxRunes = 60;

    /// <returns>The text as part of a file name: characters that some file system or shell minds become <c>_</c>.</returns>
    public static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var rune in text.Trim().EnumerateRunes().Take(MaxRunes))
            safe.Append(IsSafe(rune) ? rune.ToString() : "_");
        return safe.Length == 0 || safe[0] == '.' ? $"_{safe}" : safe.ToString();
    }

    /// <returns>True for a relative name of plain parts, <c>/</c> between them.</returns>
    public static bool IsInside(string name) =>
        name.Length > 0
        && !name.Any(char.IsControl)
        && !name.AsSpan().ContainsAny("\\:")
        && name.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));

    /// <summary>Name under which a file is written until it is whole; hidden, in the same folder.</summary>
    public static string Temporary(string path, string runId) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{runId}.tmp");

    public static bool IsTemporary(string fileName) => TemporaryPattern().IsMatch(fileName);

    private static bool IsSafe(Rune rune) =>
        !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune) && (!rune.IsAscii || Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' or '(' or ')');

    [GeneratedRegex(@"^\..+\.[0-9a-f]{16}\.tmp$")]
    private static partial Regex TemporaryPattern();
}
