using Evaluation.Intake.Schemes;
using Evaluation.Model.Indices;
using Evaluation.Model.Schemes;
using static Evaluation.Intake.Schemes.SchemeJson;

namespace Evaluation.Intake.Indices;

/// <summary>Turns checked JSON trees into index definitions and the status scheme.</summary>
internal static class DefinitionJson
{
    public static NationalIndexDefinition National(JsonElementAt root, string hash) => new(
        root.Find("title")!.Text,
        root.Find("version")!.Text,
        hash,
        Rule(root, "baseYear", Whole),
        Rule(root, "method", Text),
        Dimensions(root),
        Rule(root, "minObservedYears", Whole),
        Rule(root, "gapInside", Text),
        Rule(root, "gapAtEnd", Text),
        Rule(root, "maxGapYears", Whole),
        Rule<IReadOnlyList<ExcludedIndicator>>(root, "excluded", value =>
            [.. value.Items.Select(e => new ExcludedIndicator(e.Find("indicator")!.Text, e.Find("reason")!.Text))]));

    public static RegionIndexDefinition Regions(JsonElementAt root, string hash) => new(
        root.Find("title")!.Text,
        root.Find("version")!.Text,
        hash,
        Dimensions(root),
        Rule(root, "maxLagYears", Whole),
        Rule(root, "impute", Text),
        Rule(root, "treat", Text),
        Rule(root, "normalise", Text),
        Rule(root, "aggregate", Text),
        Uncertainty(root.Find("uncertainty")!));

    public static StatusScheme Status(JsonElementAt root, string hash) => new(
        root.Find("title")!.Text,
        root.Find("version")!.Text,
        hash,
        Rule(root, "minCoveragePercent", Number),
        Rule<IReadOnlyList<Band>>(root, "bands", value => [.. value.Items.Select(b => new Band(b.Find("name")!.Text, Number(b.Find("from")!)))]),
        Rule(root, "decimals", Whole));

    private static RegionUncertainty Uncertainty(JsonElementAt node) => new(
        Rule(node, "runs", Whole),
        Rule(node, "seed", Whole),
        Rule(node, "impute", Texts),
        Rule(node, "treat", Texts),
        Rule(node, "normalise", Texts),
        Rule(node, "aggregate", Texts),
        Rule(node, "weightNoisePercent", Number),
        Rule(node, "leaveOneOut", Truth));

    private static Rule<IReadOnlyList<IndexDimension>> Dimensions(JsonElementAt root) =>
        Rule<IReadOnlyList<IndexDimension>>(root, "dimensions", value => [.. value.Items.Select(d => new IndexDimension(
            d.Find("name")!.Text,
            Number(d.Find("weight")!),
            [.. d.Find("indicators")!.Items.Select(i => new IndexPart(i.Find("code")!.Text, Number(i.Find("weight")!)))]))]);

    private static IReadOnlyList<string> Texts(JsonElementAt value) => [.. value.Items.Select(i => i.Text)];
}
