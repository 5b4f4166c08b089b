using System.Xml;

namespace Evaluation.Intake.Tables;

/// <summary>What stands in a <c>c</c> element.</summary>
internal static class CellXml
{
    private const int MaxColumns = 16_384;

    /// <summary>Reads the current element; leaves the reader on its end tag, or on the element where it is empty.</summary>
    /// <returns>The value as written, <c>null</c> where there is none, and whether a formula made it.</returns>
    public static (string? Value, bool HasFormula) Read(XmlReader reader)
    {
        var hasFormula = false;
        string? value = null;
        if (reader.IsEmptyElement)
            return (null, false);
        var depth = reader.Depth;
        WorkbookXml.Next(reader);
        while (reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "v")
            {
                value = reader.ReadElementContentAsString();
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "is")
            {
                value = WorkbookXml.RichText(reader);
                WorkbookXml.Next(reader);
            }
            else
            {
                hasFormula |= reader.NodeType == XmlNodeType.Element && reader.LocalName == "f";
                WorkbookXml.Next(reader);
            }
        }

        return (value, hasFormula);
    }

    public static string Shared(string[] shared, string value) =>
        int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < shared.Length
            ? shared[index]
            : throw new InvalidDataException($"There is no shared string {value}.");

    /// <returns>0-based column of a reference such as <c>AB12</c>; <c>null</c> where the cell has none.</returns>
    /// <exception cref="InvalidDataException">The column lies past XFD, the format's last.</exception>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetter(letter))
                break;
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > MaxColumns)
                throw new InvalidDataException($"The cell {reference} lies outside the sheet.");
        }

        return column == 0 ? null : column - 1;
    }

    /// <returns>Letters of a 0-based column: 0 is A, 26 is AA.</returns>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters;
    }
}
