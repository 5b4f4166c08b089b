using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads the tables of <c>official/</c>: what the responsible body itself found.</summary>
public static class OfficialFindingRows
{
    public static readonly TableColumns Columns = new(["indicator", "verdict", "published_on", "source"], ["note"]);

    /// <returns>A verdict stays as it is written: whether it can be compared is not for the reader to say.</returns>
    public static Read<OfficialFinding> Read(Table table, IReadOnlyList<Indicator> indicators)
    {
        var reader = new RowReader(table, Columns);
        var codes = new KnownCodes<Indicator>(indicators, i => i.Code, i => i.Name);
        var (indicator, verdict, published) = (reader.Column("indicator"), reader.Column("verdict"), reader.Column("published_on"));
        var (source, note) = (reader.Column("source"), reader.Column("note"));
        var keys = new Keys<(string, DateOnly), OfficialFinding>(reader);
        var findings = new List<OfficialFinding>();
        foreach (var row in reader.Rows)
        {
            var (known, word) = (codes.Find(reader, row, indicator), reader.Needed(row, verdict));
            var (day, origin) = (reader.Date(row, published), reader.Needed(row, source));
            if (known is null || word is null || day is not { } from || origin is null)
                continue;
            var finding = new OfficialFinding(known.Code, word, from, origin, reader.Text(row, note) ?? "");
            if (keys.IsNew((known.Code, from), finding, row, indicator, key => $"{key.Item1} {key.Item2:yyyy-MM-dd}"))
                findings.Add(finding);
        }

        return reader.Done<OfficialFinding>(findings);
    }
}
