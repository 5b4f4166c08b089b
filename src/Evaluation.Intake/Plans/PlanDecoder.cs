using System.Globalization;
using System.Text;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>Bytes to text: UTF-8, UTF-16 with a byte order mark, or GB 18030; anything else is refused.</summary>
internal static class PlanDecoder
{
    private static readonly (string Name, byte[] Start)[] formats =
    [
        ("ZIP, DOCX, XLSX", [0x50, 0x4B, 0x03, 0x04]), ("PDF", "%PDF"u8.ToArray()), ("DOC, XLS", [0xD0, 0xCF, 0x11, 0xE0]),
        ("GZIP", [0x1F, 0x8B]), ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]), ("RTF", "{\\rtf"u8.ToArray()),
        ("RAR", "Rar!"u8.ToArray()), ("7z", [0x37, 0x7A, 0xBC, 0xAF]),
    ];

    /// <returns>Text without its byte order mark; <c>null</c> with a problem where the bytes are no text.</returns>
    public static (string? Text, Problem? Problem) Decode(byte[] bytes, string fileName)
    {
        var place = new Place(fileName);
        if (formats.FirstOrDefault(f => bytes.AsSpan().StartsWith(f.Start)) is { Name: { } format })
            return (null, new Problem(PlanProblems.NotText, place, format));
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Strict(new UnicodeEncoding(false, true, true), bytes.AsSpan(2)),
            [0xFE, 0xFF, ..] => Strict(new UnicodeEncoding(true, true, true), bytes.AsSpan(2)),
            _ => null,
        };
        if (text is not null)
            return (text, null);
        if (bytes.AsSpan().Contains((byte)0))
            return (null, new Problem(PlanProblems.NotText, place, "NUL"));
        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        return Utf8(content, place) is { Text: not null } read ? read : Chinese(bytes, place);
    }

    private static (string? Text, Problem? Problem) Utf8(ReadOnlySpan<byte> bytes, Place place)
    {
        var utf8 = new UTF8Encoding(false, true);
        if (Strict(utf8, bytes) is { } whole)
            return (whole, null);
        var tail = IncompleteTail(bytes);
        return tail > 0 && Strict(utf8, bytes[..^tail]) is { } text
            ? (text, new Problem(PlanProblems.BytesCutOff, place, tail.ToString(CultureInfo.InvariantCulture)))
            : (null, null);
    }

    /// <summary>Bytes of a UTF-8 character that the file's end cuts short.</summary>
    private static int IncompleteTail(ReadOnlySpan<byte> bytes)
    {
        for (var tail = 1; tail <= 3 && tail < bytes.Length; tail++)
        {
            var lead = bytes[^tail];
            if ((lead & 0xC0) != 0x80)
                return lead >= 0xC2 ? tail : 0;
        }

        return 0;
    }

    private static (string? Text, Problem? Problem) Chinese(byte[] bytes, Place place)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return encoding is not null && Strict(encoding, bytes) is { } text && ReadsAsChinese(text)
            ? (text, new Problem(PlanProblems.OtherEncoding, place, "GB 18030"))
            : (null, new Problem(PlanProblems.NotText, place, "UTF-8?"));
    }

    /// <summary>Random bytes also decode, but to rare characters and control codes.</summary>
    private static bool ReadsAsChinese(string text)
    {
        var foreign = text.Where(c => c > '\u007F').ToList();
        return !text.Any(Folding.IsInvisible) && foreign.Count > 0
            && foreign.Count(c => "的、。，（）和建设工作".Contains(c, StringComparison.Ordinal)) * 20 >= foreign.Count;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
