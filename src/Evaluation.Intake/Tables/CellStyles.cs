using System.Globalization;
using System.Xml;

namespace Evaluation.Intake.Tables;

/// <summary>Which cell formats of a workbook show a number as a date, and which as a percentage.</summary>
internal sealed class CellStyles
{
    private readonly List<DateLook> looks = [];
    private readonly List<bool> percents = [];

    /// <param name="styles">The styles part; <c>null</c> where the workbook has none.</param>
    public CellStyles(Stream? styles)
    {
        if (styles is null)
            return;
        var custom = new Dictionary<int, string>();
        using var reader = WorkbookXml.Open(styles);
        var isCellFormat = false;
        while (WorkbookXml.Next(reader))
        {
            if (reader.LocalName == "cellXfs")
                isCellFormat = reader.NodeType == XmlNodeType.Element;
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "numFmt")
                custom[Number(reader.GetAttribute("numFmtId"))] = reader.GetAttribute("formatCode") ?? "";
            else if (isCellFormat && reader.LocalName == "xf")
                Add(Number(reader.GetAttribute("numFmtId")), custom);
        }
    }

    /// <param name="style">Index of a cell's format; absent means the first.</param>
    public DateLook Of(string? style)
    {
        var index = Number(style);
        return index >= 0 && index < looks.Count ? looks[index] : DateLook.None;
    }

    /// <param name="style">Index of a cell's format; absent means the first.</param>
    public bool IsPercent(string? style)
    {
        var index = Number(style);
        return index >= 0 && index < percents.Count && percents[index];
    }

    /// <summary>Built-in formats 9 and 10 are 0% and 0.00%.</summary>
    private void Add(int format, Dictionary<int, string> custom)
    {
        looks.Add(Look(format, custom));
        percents.Add(custom.TryGetValue(format, out var code) ? ShowsPercent(code) : format is 9 or 10);
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Built-in formats of ECMA-376 18.8.30, those above 26 as Chinese versions of Excel use them (27, 36, 50, 52, 57: yyyy年m月).</summary>
    private static DateLook Look(int format, Dictionary<int, string> custom)
    {
        if (custom.TryGetValue(format, out var code))
            return LookOf(code);
        return format switch
        {
            17 or 27 or 36 or 50 or 52 or 57 => DateLook.Month,
            14 or 15 or 16 or 22 or (>= 28 and <= 31) or 51 or 53 or 54 or 58 => DateLook.Day,
            _ => DateLook.None,
        };
    }

    /// <summary>Looks at the first section of a format code, outside quotes, brackets and escapes.</summary>
    /// <remarks>LibreOffice writes the word General as a format of its own; its e is not that of a year.</remarks>
    private static DateLook LookOf(string code)
    {
        if (code.StartsWith("General", StringComparison.OrdinalIgnoreCase))
            return DateLook.None;
        var (hasYear, hasMonth, hasDay) = (false, false, false);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (char.ToLowerInvariant(code[i]))
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'e' when code.IndexOfAny(['#', '0', '?']) < 0:
                    hasYear = true;
                    break;
                case 'm':
                    hasMonth = true;
                    break;
                case 'd':
                    hasDay = true;
                    break;
            }
        }

        return hasDay ? DateLook.Day : hasYear && hasMonth ? DateLook.Month : hasYear ? DateLook.Year : DateLook.None;
    }

    private static bool ShowsPercent(string code)
    {
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '%':
                    return true;
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
            }
        }

        return false;
    }

    private static int End(string code, int from, char mark)
    {
        var end = code.IndexOf(mark, from + 1);
        return end < 0 ? code.Length : end;
    }
}
