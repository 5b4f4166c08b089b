using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Releases;

namespace Evaluation.Intake.Releases;

/// <summary>Reads release/public.csv: which indicators are public.</summary>
public static class PublicIndicatorRows
{
    public static readonly TableColumns Columns = new(["indicator", "public", "licence", "source_note"], []);

    private static readonly Dictionary<string, bool> answers = new(StringComparer.OrdinalIgnoreCase) { ["yes"] = true, ["no"] = false };

    /// <param name="licences">Names; an empty cell means the first.</param>
    public static Read<PublicIndicator> Read(Table table, IReadOnlyList<Indicator> indicators, IReadOnlyList<string> licences)
    {
        var reader = new RowReader(table, Columns);
        var codes = new KnownCodes<Indicator>(indicators, i => i.Code, i => i.Name);
        var (indicator, open) = (reader.Column("indicator"), reader.Column("public"));
        var (licence, note) = (reader.Column("licence"), reader.Column("source_note"));
        var keys = new Keys<string, PublicIndicator>(reader);
        var rows = new List<PublicIndicator>();
        foreach (var row in reader.Rows)
        {
            var (known, isPublic) = (codes.Find(reader, row, indicator), reader.Word(row, open, answers));
            var (terms, source) = (Licence(reader, row, licence, licences), reader.Text(row, note));
            if (known is null || isPublic is not { } answer || terms is null || source is null)
                continue;
            if (answer && source.Length == 0)
                reader.Add(ReleaseProblems.NoSource, row, note, known.Code);
            var read = new PublicIndicator(known.Code, answer, terms, source);
            if (keys.IsNew(known.Code, read, row, indicator, key => key))
                rows.Add(read);
        }

        return reader.Done<PublicIndicator>(rows);
    }

    private static string? Licence(RowReader reader, TableRow row, Column column, IReadOnlyList<string> licences)
    {
        if (reader.Text(row, column) is not { } text)
            return null;
        if (text.Length == 0)
            return licences[0];
        if (licences.Contains(text, StringComparer.Ordinal))
            return text;
        reader.Add(ReleaseProblems.LicenceUnknown, row, column, text, string.Join(", ", licences));
        return null;
    }
}
