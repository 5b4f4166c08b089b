using System.Text;

namespace Evaluation.Host.Web.Downloads;

/// <summary>The name a browser saves a file under. Pure.</summary>
internal static class DownloadName
{
    private const int Longest = 120;
    private const int HashDigits = 8;
    private const string Nameless = "文件";

    /// <summary>Reserved by one file system or another.</summary>
    private static readonly HashSet<char> Reserved = [.. "<>:\"/\\|?*"];

    /// <returns>
    /// The header's value. Every browser of today takes the UTF-8 name (RFC 6266, RFC 8187); the plain one is for tools that know nothing better,
    /// and carries the hash's beginning where letters had to go, so that files do not overwrite each other.
    /// </returns>
    public static string Disposition(string name, string sha256)
    {
        var whole = Safe(name);
        return $"attachment; filename=\"{Plain(whole, sha256)}\"; filename*=UTF-8''{Uri.EscapeDataString(whole)}";
    }

    /// <summary>Without folders, control and reserved characters, and dots or spaces at its ends, which hide a file or vanish; the extension stays.</summary>
    public static string Safe(string name)
    {
        var bare = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var extension = Clean(Path.GetExtension(bare)).TrimEnd('.', ' ');
        var stem = Clean(Path.GetFileNameWithoutExtension(bare)).Trim('.', ' ');
        var room = Longest - extension.EnumerateRunes().Count();
        var cut = string.Concat(stem.EnumerateRunes().Take(Math.Max(1, room))).TrimEnd('.', ' ');
        return (cut.Length == 0 ? Nameless : cut) + extension;
    }

    private static string Plain(string safe, string sha256)
    {
        if (safe.All(IsPlain))
            return safe;
        var left = string.Concat(Path.GetFileNameWithoutExtension(safe).Where(IsPlain)).Trim('-', '_', ' ', '.');
        var extension = string.Concat(Path.GetExtension(safe).Where(IsPlain));
        return (left.Length == 0 ? "" : left + "-") + sha256[..Math.Min(HashDigits, sha256.Length)] + extension;
    }

    /// <summary>Per cent signs are left out: some browsers take them for escapes.</summary>
    private static bool IsPlain(char c) => char.IsAscii(c) && c != '%';

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => !Rune.IsControl(r) && Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.Format))
            clean.Append(rune.IsBmp && Reserved.Contains((char)rune.Value) ? "_" : rune.ToString());
        return clean.ToString();
    }
}
