using System.Xml.Linq;

namespace Evaluation.Assess.Tests.House;

/// <summary>Rules of the house that the compiler does not hold.</summary>
public class HouseTests
{
    private static readonly string[] Parts = ["Model", "Intake", "Store", "Assess", "Report", "Host"];

    private static readonly string[] PureParts = ["Evaluation.Model", "Evaluation.Assess"];

    public static TheoryData<string> Forbidden =>
        ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "File.", "Directory.", "SqliteConnection", "NpgsqlConnection", "CultureInfo.CurrentCulture"];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void The_model_and_the_assessment_know_no_clock_file_culture_or_database(string word)
    {
        var sources = PureParts.SelectMany(SourcesOf).ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, file => Assert.DoesNotContain(file.Lines, line => Says(line, word)));
    }

    [Fact]
    public void Every_reference_between_projects_points_down_the_flow()
    {
        Dictionary<string, string[]> allowed = new()
        {
            ["Model"] = [],
            ["Intake"] = ["Model"],
            ["Store"] = ["Model"],
            ["Assess"] = ["Model"],
            ["Report"] = ["Model", "Assess"],
            ["Host"] = ["Model", "Intake", "Store", "Assess", "Report"],
        };
        foreach (var part in Parts)
        {
            var project = Path.Combine(Root, "src", $"Evaluation.{part}", $"Evaluation.{part}.csproj");
            var references = XDocument.Load(project).Descendants("ProjectReference")
                .Select(r => r.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^1])
                .Select(file => file["Evaluation.".Length..^".csproj".Length]);
            Assert.All(references, reference => Assert.Contains(reference, allowed[part]));
        }
    }

    [Fact]
    public void There_is_no_part_that_the_flow_does_not_name() =>
        Assert.Equal(
            Parts.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Path.Combine(Root, "src"), "Evaluation.*").Select(d => Path.GetFileName(d)["Evaluation.".Length..]).Order(StringComparer.Ordinal));

    /// <summary>Whole words only: <c>AgencyDirectory.All</c> is not <c>Directory.</c></summary>
    private static bool Says(string line, string word)
    {
        for (var at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
                return true;
        }

        return false;
    }

    private static IEnumerable<(string Name, string[] Lines)> SourcesOf(string project)
    {
        var folder = Path.Combine(Root, "src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(s => s is "bin" or "obj"))
            .Select(f => (f, System.IO.File.ReadAllLines(f)));
    }

    /// <summary>The folder of Evaluation.sln, upwards from the test's own.</summary>
    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    private static string FindRoot(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Evaluation.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Evaluation.sln is not above the tests."));
}
