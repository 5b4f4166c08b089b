using Evaluation.Intake.Packages;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Packages;

public class DataPackageTests
{
    [Fact]
    public void The_shipped_package_reads_without_a_problem() => Assert.Equal([], Shipped.Content.Problems.Select(p => p.English));

    [Fact]
    public void The_shipped_package_holds_what_its_files_hold()
    {
        // Lines of the files, less their headers, counted with wc.
        var package = Shipped.Content;
        Assert.Equal((44, 32, 65, 17), (package.Agencies.All.Count, package.Areas.Count, package.Indicators.Count, package.Targets.Count));
        Assert.Equal(272 + 279, package.Observations.Count);
        Assert.Equal(43, package.TaskIndicators[2023].Count);
        Assert.Equal([2023], package.Plans.Select(p => p.Year));
    }

    [Fact]
    public void Every_indicator_has_unit_direction_and_a_known_agency()
    {
        foreach (var indicator in Shipped.Content.Indicators)
        {
            Assert.NotEqual("", indicator.Unit);
            Assert.NotNull(Shipped.Content.Agencies.Find(indicator.Agency));
            Assert.True(indicator.Direction != Direction.None || indicator.Dimension is "保护", indicator.Code);
        }
    }

    [Fact]
    public void Every_observation_and_target_names_its_source()
    {
        Assert.All(Shipped.Content.Observations, row => Assert.NotEqual("", row.Observation.Source));
        Assert.All(Shipped.Content.Targets, target => Assert.NotEqual("", target.Source));
    }

    [Fact]
    public void Forty_three_bodies_and_one_collective_are_known() =>
        Assert.Equal((43, 1), (Shipped.Content.Agencies.All.Count(a => a.Kind != AgencyKind.Collective), Shipped.Content.Agencies.All.Count(a => a.Kind == AgencyKind.Collective)));

    [Fact]
    public void The_shipped_deliveries_read_without_a_problem_against_a_plan_that_assigns_everyone()
    {
        // Whether each agency has its part in the real plan is tested where plan and package meet.
        var everyone = Shipped.Content.Agencies.All.Select(a => new Assignment(a.Name, a.Name, AssignmentRole.Participant)).ToList();
        var measures = Enumerable.Range(1, 5).Select(m => new Measure(m, "", MeasureKind.Ongoing, [], null)).ToList();
        var tasks = Enumerable.Range(1, 139).Select(n => new PlanTask(n, "", "", ResponsibilityMode.Responsible, "", everyone, measures)).ToList();
        var read = DataPackage.ReadDeliveries(Shipped.Folder, new Plan(2023, "", "", "", tasks), Shipped.Content.Agencies);
        Assert.Equal([], read.Problems.Select(p => p.English));
        Assert.Equal(60, read.Rows.Count);
        Assert.All(read.Rows, row => Assert.NotEqual("", row.Text));
    }

    /// <summary>doctor and init looked at annual.json whatever the setting Scheme said.</summary>
    [Fact]
    public void The_rules_that_are_named_are_read_and_no_others()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var schemes = folder.CreateSubdirectory("schemes").FullName;
            File.Copy(Path.Combine(Shipped.Folder!, "schemes", "annual.schema.json"), Path.Combine(schemes, "annual.schema.json"));
            File.WriteAllText(Path.Combine(schemes, "shili.json"), File.ReadAllText(Path.Combine(Shipped.Folder!, "schemes", "annual.json")).Replace("年度监测评估方案", "示例方案", StringComparison.Ordinal));

            var content = DataPackage.Read(folder.FullName, "shili");

            Assert.Equal("示例方案", content.Scheme?.Title);
            Assert.DoesNotContain(content.Problems, p => p.Place.File is "annual.json" or "shili.json");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void An_empty_folder_lists_every_missing_file()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var problems = DataPackage.Read(folder.FullName).Problems;
            Assert.Equal(
                ["agencies.csv", "annual.json", "areas.csv", "indicators.csv", "plausibility.json", "targets.csv"],
                problems.Where(p => p.Code.Id == "file-missing").Select(p => p.Place.File).Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
