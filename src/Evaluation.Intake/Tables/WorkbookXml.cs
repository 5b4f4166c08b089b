using System.Globalization;
using System.Text;
using System.Xml;

namespace Evaluation.Intake.Tables;

/// <summary>How every part of a workbook is read: no DTD, nothing fetched.</summary>
/// <remarks>Elements are known by local name, so that the strict and the transitional namespaces read alike.</remarks>
internal static class WorkbookXml
{
    private static readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>No part of a workbook nests its elements half as deep.</summary>
    private const int MaxDepth = 128;

    public static XmlReader Open(Stream part) => XmlReader.Create(part, settings);

    /// <summary>Goes on to the next node, as <see cref="XmlReader.Read"/> does, but not into elements nested without end.</summary>
    /// <exception cref="InvalidDataException">The elements are nested too deep.</exception>
    public static bool Next(XmlReader reader)
    {
        var isThere = reader.Read();
        return reader.Depth <= MaxDepth ? isThere : throw new InvalidDataException($"Elements are nested more than {MaxDepth} deep.");
    }

    /// <summary>Text of the <c>t</c> elements inside the current element, phonetic hints left out. Leaves the reader on its end tag.</summary>
    public static string RichText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var text = new StringBuilder();
        Next(reader);
        while (reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
                Leave(reader);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "t")
                text.Append(reader.ReadElementContentAsString());
            else
                Next(reader);
        }

        return Unescape(text.ToString());
    }

    /// <summary>Goes past the current element and all in it.</summary>
    private static void Leave(XmlReader reader)
    {
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        while (Next(reader) && !isEmpty && reader.Depth > depth)
        {
        }

        if (!isEmpty)
            Next(reader);
    }

    /// <summary>Undoes <c>_x000D_</c>, the format's way to write a control character.</summary>
    private static string Unescape(string text)
    {
        const int length = 7;
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = at + 1 < text.Length ? text.IndexOf("_x", Math.Max(at + 1, done), StringComparison.Ordinal) : -1)
        {
            if (at + length > text.Length || text[at + length - 1] != '_' || !ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                continue;
            plain.Append(text, done, at - done).Append((char)code);
            done = at + length;
        }

        return plain.Append(text, done, text.Length - done).ToString();
    }
}
