using System.Text;

namespace Evaluation.Report.Tests.Release;

/// <summary>RFC 4180 read from its grammar, apart from the product's own writer.</summary>
internal static class CsvReader
{
    /// <returns>Records of fields; a line end after the last record starts no other.</returns>
    public static List<List<string>> Read(byte[] utf8)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8);
        List<List<string>> records = [];
        List<string> record = [];
        StringBuilder field = new();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (c is ',' or '\n' && !isQuoted)
            {
                record.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    records.Add(record);
                    record = [];
                }
            }
            else
                field.Append(c);
        }

        Assert.Equal((0, 0, false), (field.Length, record.Count, isQuoted));
        return records;
    }
}
