using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads agencies.csv. The rows given always make an <see cref="AgencyDirectory"/>: no name, alias or code stands for two.</summary>
public static class AgencyRows
{
    public static readonly TableColumns Columns = new(["code", "name"], ["aliases", "member", "kind", "note"]);

    private static readonly Dictionary<string, AgencyKind> kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["agency"] = AgencyKind.Agency,
        ["office"] = AgencyKind.Office,
        ["collective"] = AgencyKind.Collective,
    };

    public static Read<Agency> Read(Table table)
    {
        var reader = new RowReader(table, Columns);
        var (code, name, aliases) = (reader.Column("code"), reader.Column("name"), reader.Column("aliases"));
        var (member, kind, note) = (reader.Column("member"), reader.Column("kind"), reader.Column("note"));
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var agencies = new List<Agency>();
        foreach (var row in reader.Rows)
        {
            if (reader.Needed(row, code) is not { } ownCode || reader.Needed(row, name) is not { } ownName)
                continue;
            var others = (reader.Text(row, aliases) ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var agency = new Agency(
                ownCode,
                ownName,
                others,
                reader.Word(row, member, Answers.YesOrNo, isNeeded: false),
                reader.Word(row, kind, kinds, isNeeded: false) ?? AgencyKind.Agency,
                reader.Text(row, note) ?? "");
            if (AllNew(reader, row, agency, names))
                agencies.Add(agency);
        }

        return reader.Done<Agency>(agencies);
    }

    private static bool AllNew(RowReader reader, TableRow row, Agency agency, Dictionary<string, int> names)
    {
        var isNew = true;
        foreach (var name in agency.Aliases.Prepend(agency.Name).Prepend(agency.Code).Distinct(StringComparer.Ordinal))
        {
            if (!names.TryGetValue(name, out var first))
                continue;
            reader.AddRow(RecordProblems.KeyTwice, row, name, first.ToString(System.Globalization.CultureInfo.InvariantCulture));
            isNew = false;
        }

        if (!isNew)
            return false;
        foreach (var name in agency.Aliases.Prepend(agency.Name).Prepend(agency.Code))
            names[name] = row.Number;
        return true;
    }
}
