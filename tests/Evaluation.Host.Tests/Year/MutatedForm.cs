using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Host.Tests.Year;

/// <summary>Spoils a filled form as it was handed out, in a way that the seed says.</summary>
internal static partial class MutatedForm
{
    private static readonly string[] Nasty = ["=1+1", "NaN", "1e308", "-1", "", "0000-00-00", "9999-99-99", "150%", "差不多了", "'; drop table delivery; --", "_x0000_", "已完成", "推进中", "identity"];

    public static byte[] Of(byte[] form, int seed)
    {
        var random = new Random(seed);
        return (seed % 10) switch
        {
            0 => Flipped(form, random),
            1 => form[..random.Next(form.Length)],
            2 => Parts(form, random, parts => parts.Remove(Any(parts, random))),
            3 => Parts(form, random, parts => (parts[Any(parts, random)], parts[Any(parts, random)]) = (parts[Any(parts, random)], parts[Any(parts, random)])),
            4 => Sheet(form, random, xml => Text().Replace(xml, m => random.Next(30) == 0 ? $"<t>{Nasty[random.Next(Nasty.Length)]}</t>" : m.Value)),
            5 => Sheet(form, random, xml => Value().Replace(xml, m => random.Next(15) == 0 ? $"<v>{random.Next(-5, 400)}</v>" : m.Value)),
            6 => Sheet(form, random, xml => Row().Replace(xml, m => random.Next(10) == 0 ? "" : random.Next(10) == 0 ? m.Value + m.Value : m.Value)),
            7 => Sheet(form, random, xml => Cell().Replace(xml, m => random.Next(40) == 0 ? "" : m.Value)),
            8 => Sheet(form, random, xml => xml.Insert(random.Next(xml.Length), random.Next(2) == 0 ? "<" : "\u0001")),
            _ => Sheet(form, random, xml => $"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>{xml}"),
        };
    }

    private static byte[] Flipped(byte[] form, Random random)
    {
        var bytes = form.ToArray();
        for (var times = random.Next(1, 9); times > 0; times--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    private static byte[] Sheet(byte[] form, Random random, Func<string, string> change) => Parts(form, random, parts =>
    {
        var sheets = parts.Keys.Where(k => k.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var name = sheets[random.Next(sheets.Count)];
        parts[name] = change(parts[name]);
    });

    private static string Any(Dictionary<string, string> parts, Random random) => parts.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(parts.Count));

    private static byte[] Parts(byte[] form, Random random, Action<Dictionary<string, string>> change)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var zip = new ZipArchive(new MemoryStream(form), ZipArchiveMode.Read))
        {
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                parts[entry.FullName] = reader.ReadToEnd();
            }
        }

        change(parts);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = zip.CreateEntry(name, random.Next(2) == 0 ? CompressionLevel.Fastest : CompressionLevel.NoCompression).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }

    [GeneratedRegex("<t[^>]*>[^<]*</t>")]
    private static partial Regex Text();

    [GeneratedRegex("<v>[^<]*</v>")]
    private static partial Regex Value();

    [GeneratedRegex("<row .*?</row>")]
    private static partial Regex Row();

    [GeneratedRegex("<c [^>]*/>|<c .*?</c>")]
    private static partial Regex Cell();
}
