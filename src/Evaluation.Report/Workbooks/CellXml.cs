using System.Globalization;
using System.Xml.Linq;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>Writes cells as XML text, without the cost of an XML writer.</summary>
internal static class CellXml
{
    /// <summary>The most characters a cell holds.</summary>
    public const int MaxLength = 32_767;

    private static readonly string MainDeclaration = $" xmlns=\"{Ooxml.Main}\"";

    /// <summary>The element as text inside a sheet, whose default namespace it shares.</summary>
    public static string Plain(XElement element) =>
        element.ToString(SaveOptions.DisableFormatting).Replace(MainDeclaration, "", StringComparison.Ordinal);

    public static void Start(TextWriter output, string letters, int row, int style)
    {
        output.Write("<c r=\"");
        output.Write(letters);
        Number(output, row);
        output.Write('"');
        if (style == 0)
            return;
        output.Write(" s=\"");
        Number(output, style);
        output.Write('"');
    }

    /// <summary>A whole cell with a value in it.</summary>
    public static void Value(TextWriter output, string letters, int row, int style, Cell value, CellStyles styles)
    {
        switch (value.Kind)
        {
            case CellKind.Blank:
                Start(output, letters, row, style);
                output.Write("/>");
                break;
            case CellKind.Text:
                Text(output, letters, row, style, value.Text, styles);
                break;
            case CellKind.Number:
                Start(output, letters, row, style);
                Number(output, value.Number);
                break;
            case CellKind.Date:
                Start(output, letters, row, styles.ForDates(style));
                Number(output, value.Number);
                break;
        }
    }

    /// <summary>A whole cell with text in it, whatever the text starts with.</summary>
    public static void Text(TextWriter output, string letters, int row, int style, string text, CellStyles styles)
    {
        Start(output, letters, row, LooksLikeFormula(text) ? styles.Quoted(style) : style);
        if (text.Length == 0)
        {
            output.Write("/>");
            return;
        }
        output.Write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Escaped(output, Cut(text));
        output.Write("</t></is></c>");
    }

    /// <summary>Excel might take it for a formula when someone edits the cell or saves it as CSV.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\0' or '＝' or '＋' or '－' or '＠';

    /// <summary>Text for XML: what XML cannot hold is written as Excel does, <c>_x0001_</c>.</summary>
    public static void Escaped(TextWriter output, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                output.Write(c);
                output.Write(text[++i]);
            }
            else if (c is < ' ' and not ('\t' or '\n') || char.IsSurrogate(c) || c > '\uFFFD' || IsEscape(text, i))
                output.Write(string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_"));
            else if (c == '&')
                output.Write("&amp;");
            else if (c == '<')
                output.Write("&lt;");
            else if (c == '>')
                output.Write("&gt;");
            else
                output.Write(c);
        }
    }

    /// <summary>The text as far as a cell holds it.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        var end = MaxLength - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }

    public static void Number(TextWriter output, int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }

    private static void Number(TextWriter output, decimal number)
    {
        Span<char> digits = stackalloc char[64];
        number.TryFormat(digits, out var length, "0.############################", CultureInfo.InvariantCulture);
        output.Write("><v>");
        output.Write(digits[..length]);
        output.Write("</v></c>");
    }

    // A text that reads _x0041_ would come back as the letter A.
    private static bool IsEscape(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_'
        && text.AsSpan(at + 2, 4).IndexOfAnyExcept(Hex) < 0;

    private static readonly System.Buffers.SearchValues<char> Hex = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
}
