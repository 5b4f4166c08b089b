using Evaluation.Intake.Schemes;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Releases;

namespace Evaluation.Intake.Releases;

/// <summary>Reads the rules of the public release (<c>release/</c>) and of the release calendar (<c>calendar/releases.csv</c>) of a data folder.</summary>
public static class ReleaseRulesReader
{
    private static readonly string[] tableExtensions = [".csv", ".xlsx"];

    /// <param name="folder">The data folder.</param>
    /// <param name="indicators">All that are known.</param>
    /// <returns>One set of rules; none while anything is wrong, for what is public must be beyond doubt.</returns>
    public static Read<ReleaseRules> Read(string folder, IReadOnlyList<Indicator> indicators)
    {
        var (json, schema) = (Path.Combine(folder, "release", "release.json"), Path.Combine(folder, "release", "release.schema.json"));
        var table = Find(folder, "release", "public") ?? Path.Combine(folder, "release", "public.csv");
        var missing = Array.FindAll([json, schema, table], path => !File.Exists(path));
        return missing.Length > 0
            ? new([], Array.ConvertAll(missing, path => new Problem(TableProblems.Missing, new Place(Path.GetFileName(path)), path)))
            : Read(File.ReadAllBytes(json), File.ReadAllBytes(schema), "release.json", File.ReadAllBytes(table), Path.GetFileName(table), indicators);
    }

    /// <param name="schema">The JSON Schema that stands beside the file.</param>
    /// <inheritdoc cref="Read(string, IReadOnlyList{Indicator})"/>
    public static Read<ReleaseRules> Read(
        byte[] json, byte[] schema, string jsonName, byte[] table, string tableName, IReadOnlyList<Indicator> indicators)
    {
        var (root, problems) = SchemeJson.Open(json, schema, jsonName);
        if (root is null)
            return new([], problems);
        var licences = root.Find("licences")!.Items.Select(l => l.Find("name")!).ToList();
        problems.AddRange(licences.GroupBy(l => l.Text, StringComparer.Ordinal).Where(g => g.Skip(1).Any())
            .Select(g => new Problem(ReleaseProblems.LicenceTwice, new Place(jsonName, g.ElementAt(1).Line, "/licences"), g.Key)));
        using var stream = new MemoryStream(table);
        var read = TableFiles.Open(stream, tableName)
            .Rows(PublicIndicatorRows.Columns, rows => PublicIndicatorRows.Read(rows, indicators, [.. licences.Select(l => l.Text)]));
        problems.AddRange(read.Problems);
        return problems.Any(p => p.Severity == ProblemSeverity.Error)
            ? new([], problems)
            : new([Rules(root, Sha256.Of([.. json, .. table]), read.Rows)], problems);
    }

    /// <summary>The stated release calendar; a folder without one states nothing.</summary>
    public static Read<StatedLag> ReadLags(string folder, IReadOnlyList<Indicator> indicators) =>
        Find(folder, "calendar", "releases") is { } path
            ? TableFiles.Open(path).Rows(StatedLagRows.Columns, table => StatedLagRows.Read(table, indicators))
            : new([], []);

    private static string? Find(string folder, string below, string name) =>
        Array.Find(Array.ConvertAll(tableExtensions, extension => Path.Combine(folder, below, name + extension)), File.Exists);

    private static ReleaseRules Rules(JsonElementAt root, string hash, IReadOnlyList<PublicIndicator> indicators)
    {
        var sdmx = root.Find("sdmx")!;
        return new(
            Text(root, "name"),
            Text(root, "title"),
            Text(root, "description"),
            hash,
            [.. root.Find("licences")!.Items.Select(l => new ReleaseLicence(Text(l, "name"), Text(l, "path"), Text(l, "title"), Text(l, "note")))],
            [.. root.Find("contributors")!.Items.Select(c => new ReleaseContributor(Text(c, "title"), Text(c, "role")))],
            new(Text(sdmx, "agency"), Text(sdmx, "dataflow"), Text(sdmx, "version")),
            indicators);
    }

    private static string Text(JsonElementAt parent, string name) => parent.Find(name)!.Text;
}
