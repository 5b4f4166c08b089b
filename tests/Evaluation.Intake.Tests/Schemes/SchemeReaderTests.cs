using System.Text;
using System.Text.Json.Nodes;
using Evaluation.Intake.Schemes;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Tests.Schemes;

public class SchemeReaderTests
{
    private static readonly string shipped = File.ReadAllText(Path.Combine(Shipped.Folder, "schemes", "annual.json"));
    private static readonly byte[] schema = File.ReadAllBytes(Path.Combine(Shipped.Folder, "schemes", "annual.schema.json"));

    [Fact]
    public void The_shipped_scheme_says_what_the_methods_say()
    {
        // The published scheme: bands 90, 75, 60; weights 0.7 and 0.3.
        var scheme = Shipped.Content.Scheme!;
        Assert.Equal((1m, 0.8m, 0.9m, 0m, 0m), (scheme.Credit.Completed.Value, scheme.Credit.CompletedWithoutEvidence.Value, scheme.Credit.InProgressFactor.Value, scheme.Credit.NotStarted.Value, scheme.Credit.NotReported.Value));
        Assert.Equal((0.7m, 0.3m, OutcomeMeasure.RoadElseAttainment, false), (scheme.Task.DeliveryWeight.Value, scheme.Task.OutcomeWeight.Value, scheme.Task.OutcomeBy.Value, scheme.Task.ScoreOutputs.Value));
        Assert.Equal((1m, 0.5m, 0.1m, 3, 15m), (scheme.Agency.LeadWeight.Value, scheme.Agency.ParticipantWeight.Value, scheme.Agency.DisciplineWeight.Value, scheme.Agency.MinTasks.Value, scheme.Agency.ExcellentPercent.Value));
        Assert.Equal((65m, 1.10m, 0.90m), (scheme.Group.MinCoveragePercent.Value, scheme.Pace.AheadAbove.Value, scheme.Pace.OnTrackFrom.Value));
        Assert.Equal([new Band("优", 90), new Band("良", 75), new Band("中", 60), new Band("差", 0)], scheme.Bands.Value);
        Assert.Equal(Sha256.Of(File.ReadAllBytes(Path.Combine(Shipped.Folder, "schemes", "annual.json"))), scheme.Hash);
        Assert.Contains(Shipped.Content.Targets, target => target.Document == scheme.MainTargetDocument.Value);
    }

    [Fact]
    public void Every_mistake_is_listed_at_once_with_its_place()
    {
        var problems = Read(root =>
        {
            root["credit"]!["completed"]!["value"] = "1";
            root["credit"]!["notStarted"]!["value"] = 1.5;
            root["task"]!.AsObject().Remove("scoreOutputs");
            root["task"]!["outcomeBy"]!["value"] = "luck";
            root["task"]!["weights"]!["value"] = new JsonObject { ["0"] = 1 };
            root["agency"]!["minTasks"]!["value"] = 2.5;
            root["agency"]!["deductions"]!["value"] = new JsonArray(new JsonObject { ["cause"] = "rain", ["points"] = 0, ["cap"] = 101 });
            root["group"]!["minCoveragePercent"]!["source"] = " ";
            root["surprise"] = true;
        });
        Assert.Equal(
            [
                "scheme-missing /task",
                "scheme-no-citation /group/minCoveragePercent/source",
                "scheme-out-of-range /agency/deductions/value/0/cap",
                "scheme-out-of-range /agency/deductions/value/0/points",
                "scheme-out-of-range /credit/notStarted/value",
                "scheme-text-form /task/weights/value/0",
                "scheme-unknown-property /surprise",
                "scheme-value-not-allowed /agency/deductions/value/0/cause",
                "scheme-value-not-allowed /task/outcomeBy/value",
                "scheme-wrong-type /agency/minTasks/value",
                "scheme-wrong-type /credit/completed/value",
            ],
            problems.Select(p => $"{p.Code.Id} {p.Place.Column}").Order(StringComparer.Ordinal));
        Assert.All(problems, p => Assert.True(p.Place.Row > 0));
    }

    [Fact]
    public void What_a_schema_cannot_say_is_checked_too()
    {
        var problems = Read(root =>
        {
            root["task"]!["outcomeWeight"]!["value"] = 0.4;
            root["supervision"]!["redFromDays"]!["value"] = 30;
            root["pace"]!["onTrackFrom"]!["value"] = 1.2;
            root["bands"]!["value"] = new JsonArray(Band("优", 80), Band("良", 80), Band("优", 10));
        });
        Assert.Equal(
            ["scheme-band-end", "scheme-band-name", "scheme-band-order", "scheme-order", "scheme-order", "scheme-weights-sum"],
            problems.Select(p => p.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_property_that_stands_twice_is_refused_at_its_line()
    {
        var twice = shipped.Replace("\"version\": \"1.0\",", "\"version\": \"1.0\",\n  \"version\": \"2.0\",", StringComparison.Ordinal);
        var problem = Assert.Single(SchemeReader.ReadAnnual(Encoding.UTF8.GetBytes(twice), schema, "a.json").Problems);
        Assert.Equal(("scheme-property-twice", 6, "/version"), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"name\": 1,}")]
    [InlineData("\"\uFFFD")]
    public void Text_that_is_not_json_is_refused(string text)
    {
        var (scheme, problems) = SchemeReader.ReadAnnual(Encoding.UTF8.GetBytes(text), schema, "a.json");
        Assert.Null(scheme);
        Assert.Equal(("scheme-not-json", "a.json"), (Assert.Single(problems).Code.Id, problems[0].Place.File));
    }

    [Fact]
    public void The_shipped_plausibility_rules_cite_where_each_comes_from()
    {
        var rules = Shipped.Content.Plausibility!;
        Assert.Equal(Enum.GetValues<Semantics>().Length, rules.RevisionTolerancePercent.Value.Count);
        Assert.Equal(Enum.GetValues<Semantics>().Length, rules.JumpFactor.Value.Count);
        Assert.All(rules.Indicators.Keys, code => Assert.Contains(Shipped.Content.Indicators, i => i.Code == code));
    }

    private static JsonObject Band(string name, int from) => new() { ["name"] = name, ["from"] = from };

    private static IReadOnlyList<Problem> Read(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(shipped)!;
        change(root);
        var (scheme, problems) = SchemeReader.ReadAnnual(Encoding.UTF8.GetBytes(root.ToJsonString(new() { WriteIndented = true })), schema, "a.json");
        Assert.Null(scheme);
        return problems;
    }
}
