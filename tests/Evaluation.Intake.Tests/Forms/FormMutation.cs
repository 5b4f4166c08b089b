using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Intake.Tests.Forms;

/// <summary>Spoils a filled form in one of the ways that accidents and attackers have; which, the seed says.</summary>
internal static partial class FormMutation
{
    private static readonly string[] nasty =
    [
        "=1+1", "@SUM(A1)", "-", "NaN", "Infinity", "1e308", "-1e-320", "99999999999999999999999999999999999", "0x41", "½", "①", "٣٤", "二〇二三", "",
        "0000-00-00", "9999-99-99", "10000-01-01", "2023-12-1/2", "{0}", "{", "}{", "\u202Eabc", "a\u0300\u0301\u0302", "\uD83D\uDE00", "_x0000_", "_xFFFF_", "_xD83D_",
        "'; drop table x; --", "<b>", "&amp;", "#REF!", "#N/A", "TRUE", "100%%", "1,000,000,00", "..", "1.", "١٢٪", "12-1", "identity", "measures.status",
    ];

    private static readonly (string Name, Func<Random, byte[]> Make)[] all =
    [
        ("bytes flipped", r => Flip(Base(r).Build().ToArray(), r, 1 + r.Next(8))),
        ("a byte flipped past the checksum", r => FlipStored(r)),
        ("cut short", r => Base(r).Build().ToArray() is var bytes ? bytes[..r.Next(bytes.Length)] : []),
        ("noise", r => Noise(r)),
        ("cells replaced", r => Replaced(r).Build().ToArray()),
        ("cells replaced by every kind", r => Kinds(r).Build().ToArray()),
        ("rows and columns shuffled, some lost", r => Shuffled(r).Build().ToArray()),
        ("attributes changed", r => Edited(r, Attributes)),
        ("elements lost", r => Edited(r, Lost)),
        ("elements doubled", r => Edited(r, Doubled)),
        ("characters changed", r => Edited(r, Characters)),
        ("a part lost", r => Parts(r, parts => parts.Remove(parts.Keys.ElementAt(r.Next(parts.Count))))),
        ("parts swapped", Swapped),
        ("a part twice", Twice),
        ("entities", r => Parts(r, parts => parts[Sheet(r)] = """<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w>&b;</w>""")),
        ("deep", r => Parts(r, parts => parts[Sheet(r)] = string.Concat(Enumerable.Repeat("<row>", 1 + r.Next(20_000))))),
        ("wide", r => Parts(r, parts => parts[Sheet(r)] = Wide(r))),
        ("a tag without end", r => Parts(r, parts => parts[Sheet(r)] = "<worksheet " + string.Concat(Enumerable.Range(0, 1 + r.Next(60_000)).Select(i => $"a{i}=\"\" ")) + "/>")),
        ("another encoding", r => Recoded(r)),
        ("the directory lies", Lying),
        ("merged all over", Merged),
    ];

    /// <param name="seed">Ways take turns, so that each has its share.</param>
    public static (string Name, byte[] Bytes) Make(int seed)
    {
        var (name, make) = all[seed % all.Length];
        return (name, make(new Random(seed)));
    }

    private static TestForm Base(Random random)
    {
        var form = Sample.Filled();
        (form.IsPrefixed, form.SharesStrings) = (random.Next(2) == 0, random.Next(2) == 0);
        return form;
    }

    private static byte[] Flip(byte[] bytes, Random random, int times)
    {
        for (var i = 0; i < times; i++)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    /// <summary>Flips a letter inside a part and packs it again, so that sizes and checksums are right.</summary>
    private static byte[] FlipStored(Random random) => Parts(random, parts =>
    {
        var name = parts.Keys.ElementAt(random.Next(parts.Count));
        parts[name] = Encoding.Latin1.GetString(Flip(Encoding.Latin1.GetBytes(parts[name]), random, 1 + random.Next(3)));
    });

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(4_000)];
        random.NextBytes(bytes);
        "PK\u0003\u0004"u8[..Math.Min(4, bytes.Length)].CopyTo(bytes);
        return bytes;
    }

    private static TestForm Replaced(Random random) => Changed(random, _ => nasty[random.Next(nasty.Length)]);

    private static TestForm Kinds(Random random)
    {
        string[] types = ["n", "b", "e", "d", "s", "str", "x"];
        string[] values = ["1", "0", "-1", "45261", "1E+400", "2023-12-01", "#REF!", "", "abc", "0.1e", "99999999999", "60"];
        return Changed(random, _ => new TestCell(types[random.Next(types.Length)], values[random.Next(values.Length)], random.Next(7), random.Next(4) == 0));
    }

    private static TestForm Changed(Random random, Func<TestCell, TestCell> change)
    {
        var form = Base(random);
        foreach (var sheet in form.Sheets.Where(sheet => sheet.Columns.Count > 0))
        {
            foreach (var row in sheet.Rows)
            {
                foreach (var column in sheet.Columns.Where(_ => random.Next(4) == 0))
                    row[column.Name] = change("");
            }
        }

        return form;
    }

    private static TestForm Shuffled(Random random)
    {
        var form = Base(random);
        foreach (var sheet in form.Sheets)
        {
            sheet.Columns = [.. sheet.Columns.OrderBy(_ => random.Next()).Where(_ => random.Next(20) > 0)];
            sheet.Rows = [.. sheet.Rows.OrderBy(_ => random.Next()).Where(_ => random.Next(20) > 0)];
            (sheet.HasNames, sheet.HasHeadings, sheet.Gap) = (random.Next(4) > 0, random.Next(4) > 0, random.Next(3));
        }

        form.Sheets = [.. form.Sheets.OrderBy(_ => random.Next()).Where(_ => random.Next(20) > 0)];
        return form;
    }

    private static byte[] Parts(Random random, Action<Dictionary<string, string>> change)
    {
        var parts = Base(random).Parts();
        change(parts);
        return TestForm.Zip(parts).ToArray();
    }

    private static string Sheet(Random random) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{1 + random.Next(5)}.xml");

    private static byte[] Edited(Random random, Func<string, Random, string> edit) => Parts(random, parts =>
    {
        var name = random.Next(2) == 0 ? Sheet(random) : parts.Keys.ElementAt(random.Next(parts.Count));
        parts[name] = edit(parts[name], random);
    });

    private static string Attributes(string xml, Random random)
    {
        string[] values = ["", "0", "-1", "XFE1", "A0", "A1048577", "99999999999", "1e9", "A1:A1", "ZZZZ9", "s", "inlineStr"];
        return Attribute().Replace(xml, match => random.Next(12) == 0 ? $"{match.Groups[1].Value}=\"{values[random.Next(values.Length)]}\"" : match.Value);
    }

    private static string Lost(string xml, Random random) => Tag().Replace(xml, match => random.Next(60) == 0 ? "" : match.Value);

    private static string Doubled(string xml, Random random) => Leaf().Replace(xml, match => random.Next(8) == 0 ? match.Value + match.Value : match.Value);

    private static string Characters(string xml, Random random)
    {
        var text = new StringBuilder(xml);
        for (var i = random.Next(1, 4); i > 0; i--)
            text[random.Next(text.Length)] = (char)random.Next(1, 0xFFFF);
        return text.ToString();
    }

    private static byte[] Swapped(Random random) => Parts(random, parts =>
    {
        var (left, right) = (parts.Keys.ElementAt(random.Next(parts.Count)), parts.Keys.ElementAt(random.Next(parts.Count)));
        (parts[left], parts[right]) = (parts[right], parts[left]);
    });

    private static byte[] Twice(Random random)
    {
        var parts = Base(random).Parts();
        return TestForm.Zip(parts.Append(parts.ElementAt(random.Next(parts.Count)))).ToArray();
    }

    private static string Wide(Random random)
    {
        var cells = string.Concat(Enumerable.Range(0, 16_384).Select(_ => "<c><v>1</v></c>"));
        return $"<worksheet><sheetData><row r=\"{random.Next(1, 2_000_000)}\">{cells}</row></sheetData></worksheet>";
    }

    private static byte[] Recoded(Random random)
    {
        var parts = Base(random).Parts();
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(random.Next(3) == 0 ? [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(xml)] : Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Overwrites a number of the central directory: a size, a checksum, an offset, a flag, a method or a count.</summary>
    private static byte[] Lying(Random random)
    {
        var bytes = Base(random).Build().ToArray();
        var entries = new List<int>();
        for (var i = 0; i + 46 < bytes.Length; i++)
        {
            if (bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8) || bytes.AsSpan(i).StartsWith("PK\u0005\u0006"u8))
                entries.Add(i);
        }

        int[] fields = [6, 8, 10, 12, 16, 20, 24, 28, 30, 32, 42];
        var at = entries[random.Next(entries.Count)] + fields[random.Next(fields.Length)];
        if (at + 4 <= bytes.Length)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), random.Next(2) == 0 ? random.Next() : random.Next(2_000));
        return bytes;
    }

    private static byte[] Merged(Random random)
    {
        var form = Base(random);
        foreach (var sheet in form.Sheets)
        {
            for (var i = random.Next(40); i > 0; i--)
                sheet.Merges.Add($"{(char)('A' + random.Next(9))}{random.Next(1, 12)}:{(char)('A' + random.Next(9))}{random.Next(1, 12)}");
            sheet.Merges.Add("A1:XFD1048576");
        }

        return form.Build().ToArray();
    }

    [GeneratedRegex("(\\w+)=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("</?[\\w:]+[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<[\\w:]*(?:c|row|sheet|xf|Relationship|mergeCell) [^>]*/>|<[\\w:]*c [^>]*>.*?</[\\w:]*c>")]
    private static partial Regex Leaf();
}
