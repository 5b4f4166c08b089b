using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Evaluation.Report.Tests.Release;

/// <summary>
/// Rules of the Frictionless standards: Data Package, Tabular Data Package, Tabular Data Resource, CSV Dialect, Table Schema (v1),
/// and each file read apart from the product and held against its own schema.
/// </summary>
public sealed class DescriptorTests
{
    private static readonly Dictionary<string, byte[]> Files = ReleaseSample.Files(ReleaseSample.Inputs("2024-12-31"));
    private static readonly JsonElement Package = JsonDocument.Parse(Files["datapackage.json"]).RootElement;

    /// <summary>Tabular Data Package: profile and resources are required. Data Package: name of lower-case letters, digits, '.', '_', '-'; created as RFC 3339.</summary>
    [Fact]
    public void The_package_describes_itself()
    {
        Assert.Equal("tabular-data-package", Text(Package, "profile"));
        Assert.Matches("^[-a-z0-9._/]+$", Text(Package, "name"));
        Assert.Equal(("示例数据包", "2024.12.31", "2024-12-31T00:00:00+08:00"), (Text(Package, "title"), Text(Package, "version"), Text(Package, "created")));
        Assert.True(DateTimeOffset.TryParseExact(Text(Package, "created"), "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.Contains("半角撇号", Text(Package, "description"), StringComparison.Ordinal);
    }

    /// <summary>Data Package: a licence MUST have a name or a path; a source and a contributor MUST have a title.</summary>
    [Fact]
    public void Licences_contributors_and_sources_are_there()
    {
        var licence = Assert.Single(Package.GetProperty("licenses").EnumerateArray());
        Assert.Equal(("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"), (Text(licence, "name"), Text(licence, "path")));
        Assert.Equal("publisher", Text(Assert.Single(Package.GetProperty("contributors").EnumerateArray()), "role"));
        var sources = Package.GetProperty("sources").EnumerateArray().Select(s => Text(s, "title")).ToList();
        Assert.Equal(sources.Distinct().Order(StringComparer.Ordinal), sources);
        Assert.Contains("公报 2024-12-31", sources);
        Assert.Contains("示例计划", sources);
        Assert.All(sources, s => Assert.NotEqual("", s));
    }

    /// <summary>Data Resource: unique name, relative path, media type, bytes; hash other than MD5 prefixed with its algorithm.</summary>
    [Fact]
    public void Every_resource_is_a_file_of_these_bytes()
    {
        var resources = Package.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(Files.Keys.Where(f => f.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal), resources.Select(r => Text(r, "path")).Order(StringComparer.Ordinal));
        Assert.Equal(resources.Count, resources.Select(r => Text(r, "name")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(resources, r =>
        {
            var bytes = Files[Text(r, "path")];
            Assert.Equal(("tabular-data-resource", "csv", "text/csv", "utf-8"), (Text(r, "profile"), Text(r, "format"), Text(r, "mediatype"), Text(r, "encoding")));
            Assert.Matches("^[-a-z0-9._/]+$", Text(r, "name"));
            Assert.Equal(bytes.LongLength, r.GetProperty("bytes").GetInt64());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), Text(r, "hash"));
            Assert.Equal((",", "\n", "\""), (Text(r.GetProperty("dialect"), "delimiter"), Text(r.GetProperty("dialect"), "lineTerminator"), Text(r.GetProperty("dialect"), "quoteChar")));
        });
    }

    /// <summary>Tabular Data Resource: the header's names are the fields' names, in their order. Table Schema: types and constraints.</summary>
    [Fact]
    public void Every_cell_is_of_its_field_s_type_and_within_its_constraints() => Assert.All(Tables(), t =>
    {
        Assert.Equal(t.Fields.Select(f => Text(f, "name")), t.Records[0]);
        Assert.NotEmpty(t.Records.Skip(1));
        foreach (var record in t.Records.Skip(1))
        {
            Assert.Equal(t.Fields.Count, record.Count);
            foreach (var (field, cell) in t.Fields.Zip(record))
                CheckCell(field, cell);
        }
    });

    /// <summary>Table Schema: a primary key is unique and never null.</summary>
    [Fact]
    public void Every_primary_key_is_unique_and_whole() => Assert.All(Tables(), t =>
    {
        var columns = Names(t.Schema, "primaryKey").Select(t.Column).ToList();
        var keys = t.Records.Skip(1).Select(r => columns.ConvertAll(c => r[c])).ToList();
        Assert.All(keys, key => Assert.DoesNotContain("", key));
        Assert.Equal(keys.Count, keys.Select(k => string.Join('\u001f', k)).Distinct(StringComparer.Ordinal).Count());
    });

    /// <summary>Table Schema: a foreign key's values stand in the named field of the named resource.</summary>
    [Fact]
    public void Every_foreign_key_is_found()
    {
        var tables = Tables().ToDictionary(t => t.Name, StringComparer.Ordinal);
        var found = 0;
        foreach (var table in tables.Values.Where(t => t.Schema.TryGetProperty("foreignKeys", out _)))
        {
            foreach (var key in table.Schema.GetProperty("foreignKeys").EnumerateArray())
            {
                var reference = key.GetProperty("reference");
                var other = tables[Text(reference, "resource")];
                var known = other.Records.Skip(1).Select(r => r[other.Column(Names(reference, "fields").Single())]).ToHashSet(StringComparer.Ordinal);
                var column = table.Column(Names(key, "fields").Single());
                Assert.All(table.Records.Skip(1), r => Assert.Contains(r[column], known));
                found++;
            }
        }

        Assert.Equal(7, found); // two each of observations, vintages and SDMX, one of targets
    }

    private static void CheckCell(JsonElement field, string cell)
    {
        var rules = field.GetProperty("constraints");
        if (cell.Length == 0)
        {
            Assert.False(rules.GetProperty("required").GetBoolean(), Text(field, "name"));
            return;
        }

        switch (Text(field, "type"))
        {
            case "number":
                Assert.Matches("^-?[0-9]+(\\.[0-9]+)?$", cell);
                break;
            case "integer":
                Assert.Matches("^-?[0-9]+$", cell);
                break;
            case "date":
                Assert.True(DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), cell);
                break;
            default:
                Assert.Equal("string", Text(field, "type"));
                break;
        }

        if (rules.TryGetProperty("enum", out var words))
            Assert.Contains(cell, words.EnumerateArray().Select(w => w.GetString()));
        if (rules.TryGetProperty("pattern", out var pattern))
            Assert.Matches(new Regex(pattern.GetString()!), cell);
        if (rules.TryGetProperty("minimum", out var minimum))
            Assert.True(decimal.Parse(cell, CultureInfo.InvariantCulture) >= minimum.GetDecimal(), cell);
    }

    private static IEnumerable<Table> Tables() => Package.GetProperty("resources").EnumerateArray()
        .Select(r => new Table(Text(r, "name"), r.GetProperty("schema"), CsvReader.Read(Files[Text(r, "path")])));

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    private static IEnumerable<string> Names(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray().Select(n => n.GetString()!);

    private sealed record Table(string Name, JsonElement Schema, List<List<string>> Records)
    {
        public List<JsonElement> Fields => [.. Schema.GetProperty("fields").EnumerateArray()];

        public int Column(string name) => Records[0].IndexOf(name);
    }
}
