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

    public static XmlReader Open(Stream part) => XmlReader.Create(part, settings);

    /// <summary>Text of the <c>t</c> elements inside the current element, phonetic hints left out. Leaves the reader on its end tag.</summary>
    public static string RichText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var text = "";
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
            {
                reader.Skip();
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "t")
            {
                text += Unescape(reader.ReadElementContentAsString());
            }
            else
            {
                reader.Read();
            }
        }

        return text;
    }

    /// <summary>Undoes <c>_x000D_</c>, the format's way to write a control character.</summary>
    private static string Unescape(string text)
    {
        for (var at = text.IndexOf("_x", StringComparison.Ordinal); at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (at + 7 <= text.Length && text[at + 6] == '_' && IsHex(text.AsSpan(at + 2, 4)))
                text = string.Concat(text.AsSpan(0, at), ((char)Convert.ToUInt16(text.Substring(at + 2, 4), 16)).ToString(), text.AsSpan(at + 7));
        }

        return text;
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
                return false;
        }

        return true;
    }
}
