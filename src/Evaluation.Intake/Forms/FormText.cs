using System.Globalization;
using System.Text;
using Evaluation.Intake.Tables;

namespace Evaluation.Intake.Forms;

/// <summary>Text as people type and paste it into cells.</summary>
internal static class FormText
{
    /// <summary>More of a cell than this is no number, date, key or word.</summary>
    private const int MaxWord = 200;

    private const int MaxShown = 40;

    private static readonly HashSet<string> placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "--", "---", "–", "—", "——", "―", "/", "//", "\\", "无", "暂无", "n/a", "na", "null",
    };

    /// <param name="text">Of a cell that holds more than white space, or nothing.</param>
    public static bool IsBlank(string text) =>
        text.Length == 0 || (text.Length <= MaxWord && Plain(text) is var plain && (plain.Length == 0 || placeholders.Contains(plain)));

    /// <summary>For numbers, dates and words: full-width forms made narrow, ends trimmed. Long texts are cut.</summary>
    public static string Narrow(string text) =>
        FullWidth.Narrow(Clean(text.Length > MaxWord ? text[..MaxWord] : text)).Trim();

    /// <summary>As <see cref="Narrow"/>, without any space inside.</summary>
    public static string Plain(string text)
    {
        var narrow = Narrow(text);
        return narrow.Any(char.IsWhiteSpace) ? string.Concat(narrow.Where(c => !char.IsWhiteSpace(c))) : narrow;
    }

    /// <summary>What the cell shows, for a column that takes any text.</summary>
    public static string Of(FormCell cell) => cell.Kind switch
    {
        GridCellKind.Text or GridCellKind.Boolean or GridCellKind.Date => Clean(cell.Text).Trim(),
        GridCellKind.Number => FormNumbers.OfFile(cell.Text) is { } number ? Words(number) : cell.Text.Trim(),
        GridCellKind.Percent => FormNumbers.PercentOfFile(cell.Text) is { } percent ? Words(percent) + "%" : cell.Text.Trim(),
        GridCellKind.Error or GridCellKind.NoValue => "",
    };

    /// <summary>Leaves out what can't be printed or stored: control characters but for line breaks, halves of pairs, marks that turn the writing round.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsSuspect))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            var isKept = rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is not
                (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
            if (isKept && rune != Rune.ReplacementChar)
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    public static string Shown(FormCell cell) => Shown(cell.Kind == GridCellKind.Text ? cell.Text : Of(cell));

    /// <summary>A cell's text as a problem quotes it: on one line, and not all of it.</summary>
    public static string Shown(string text)
    {
        var line = Clean(text.Length > MaxWord ? text[..MaxWord] : text).Replace('\n', ' ').Trim();
        return line.Length <= MaxShown ? line : line[..(MaxShown - (char.IsHighSurrogate(line[MaxShown - 1]) ? 1 : 0))] + "…";
    }

    public static string Words(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static bool IsSuspect(char c) => char.IsControl(c) ? c is not ('\n' or '\t') : c >= '\u00AD' && (char.IsSurrogate(c) || c >= '\uFFFD'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
