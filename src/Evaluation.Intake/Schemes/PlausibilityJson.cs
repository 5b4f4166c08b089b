using Evaluation.Intake.Checks;
using Evaluation.Model;
using static Evaluation.Intake.Schemes.SchemeJson;

namespace Evaluation.Intake.Schemes;

/// <summary>Turns a checked JSON tree into the plausibility rules.</summary>
internal static class PlausibilityJson
{
    public static PlausibilityRules Read(JsonElementAt root, string hash) => new(
        root.Find("name")!.Text,
        root.Find("title")!.Text,
        root.Find("version")!.Text,
        hash,
        Rule(root, "revisionTolerancePercent", BySemantics),
        Rule(root, "jumpFactor", BySemantics),
        Rule(root, "steadyFromPoints", Whole),
        Rule(root, "volatilityAllowance", Number),
        Rule(root, "scaleErrorFactor", Number),
        Rule(root, "smallNumberBelow", Number),
        Rule<IReadOnlyList<string>>(root, "breakWords", value => [.. value.Items.Select(Text)]),
        root.Find("indicators")!.Members.ToDictionary(m => m.Name, m => Tolerance(m.Value), StringComparer.Ordinal));

    private static IReadOnlyDictionary<Semantics, decimal> BySemantics(JsonElementAt value) =>
        value.Members.ToDictionary(m => Enum.Parse<Semantics>(m.Name, ignoreCase: true), m => Number(m.Value));

    private static IndicatorTolerance Tolerance(JsonElementAt own) => new(
        own.Find("revisionTolerancePercent") is null ? null : Rule(own, "revisionTolerancePercent", Number),
        own.Find("jumpFactor") is null ? null : Rule(own, "jumpFactor", Number));
}
