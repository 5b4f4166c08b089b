using Evaluation.Model.Schemes;
using static Evaluation.Intake.Schemes.SchemeJson;

namespace Evaluation.Intake.Schemes;

/// <summary>Turns a checked JSON tree into the mid-term scheme.</summary>
internal static class MidTermSchemeJson
{
    public static MidTermScheme Read(JsonElementAt root, string hash)
    {
        var (pace, projection, adjustment) = (root.Find("pace")!, root.Find("projection")!, root.Find("adjustment")!);
        return new(
            root.Find("name")!.Text,
            root.Find("title")!.Text,
            root.Find("version")!.Text,
            hash,
            Rule(root, "mainTargetDocument", Text),
            new(Rule(pace, "aheadAbove", Number), Rule(pace, "onTrackFrom", Number)),
            new(Rule(projection, "method", Word<TrendMethod>), Rule(projection, "windowYears", Whole), Rule(projection, "draws", Whole), Rule(projection, "seed", Whole)),
            new(Rule(root.Find("risk")!, "probabilityBelow", Number)),
            new(Rule(adjustment, "roadFrom", Number), Rule(adjustment, "attainmentFromPercent", Number), Rule(adjustment, "probabilityBelow", Number)),
            Rule(root, "decimals", Whole));
    }
}
