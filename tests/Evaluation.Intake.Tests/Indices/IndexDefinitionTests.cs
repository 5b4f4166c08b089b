using System.Text;
using Evaluation.Intake.Indices;
using Evaluation.Intake.Schemes;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Indices;

public sealed class IndexDefinitionTests
{
    [Fact]
    public void The_shipped_definitions_and_scheme_are_read_without_a_problem()
    {
        var national = IndexDefinitions.ReadNational(File("indices/national.json"), File("indices/national.schema.json"), "national.json", Shipped.Content.Indicators);
        var regions = IndexDefinitions.ReadRegions(File("indices/regions.json"), File("indices/regions.schema.json"), "regions.json", Shipped.Content.Indicators);
        var scheme = IndexDefinitions.ReadStatus(File("schemes/status.json"), File("schemes/status.schema.json"), "status.json");

        Assert.Empty(national.Problems.Concat(regions.Problems).Concat(scheme.Problems));
        Assert.Equal(2020, Assert.Single(national.Rows).BaseYear.Value);
        Assert.Equal(["创造", "运用", "保护", "服务", "国际"], national.Rows[0].Dimensions.Value.Select(d => d.Name));
    }

    [Fact]
    public void Every_mistake_of_a_definition_is_listed_at_once()
    {
        var text = Encoding.UTF8.GetString(File("indices/national.json"))
            .Replace("\"HV_PATENT_PER10K\"", "\"HV_PATENT_PER10\"", StringComparison.Ordinal)
            .Replace("\"INV_VALID_DOM\"", "\"INV_GRANT\"", StringComparison.Ordinal)
            .Replace("\"TM_EXAM_CYCLE\"", "\"COURT_IP_NEW\"", StringComparison.Ordinal)
            .Replace("\"name\": \"国际\"", "\"name\": \"服务\"", StringComparison.Ordinal);

        var read = Read(text);

        Assert.Empty(read.Rows);
        Assert.Equal(
            [DefinitionProblems.IndicatorUnknownLike, DefinitionProblems.IndicatorTwice, DefinitionProblems.NoDirection, DefinitionProblems.DimensionTwice],
            read.Problems.Select(p => p.Code));
        Assert.All(read.Problems, p => Assert.NotNull(p.Place.Row));
    }

    [Fact]
    public void A_weight_of_0_and_an_unknown_rule_are_refused_by_the_schema()
    {
        var text = Encoding.UTF8.GetString(File("indices/national.json"))
            .Replace("\"value\": \"linear\"", "\"value\": \"guess\"", StringComparison.Ordinal)
            .Replace("\"code\": \"PCT_DOMESTIC\",\n            \"weight\": 1", "\"code\": \"PCT_DOMESTIC\",\n            \"weight\": 0", StringComparison.Ordinal);

        Assert.Equivalent(new[] { SchemeProblems.OutOfRange, SchemeProblems.NotAllowed }, Read(text).Problems.Select(p => p.Code));
    }

    private static Read<Model.Indices.NationalIndexDefinition> Read(string text) => IndexDefinitions.ReadNational(
        Encoding.UTF8.GetBytes(text), File("indices/national.schema.json"), "national.json", Shipped.Content.Indicators);

    private static byte[] File(string name) => System.IO.File.ReadAllBytes(Path.Combine(Shipped.Folder, name));
}
