using Evaluation.Model;
using Evaluation.Model.Schemes;
using static Evaluation.Intake.Schemes.SchemeJson;

namespace Evaluation.Intake.Schemes;

/// <summary>Turns a checked JSON tree into the supervision scheme.</summary>
internal static class SupervisionSchemeJson
{
    public static SupervisionScheme Read(JsonElementAt root, string hash) => new(
        root.Find("name")!.Text,
        root.Find("title")!.Text,
        root.Find("version")!.Text,
        hash,
        Due(root.Find("due")!),
        Light(root.Find("light")!),
        Evidence(root.Find("evidence")!),
        Quality(root.Find("quality")!),
        Indicator(root.Find("indicator")!));

    private static ReportDueRules Due(JsonElementAt due) => new(
        Rule(due, "reportWorkingDays", Whole),
        Rule(due, "reminderWorkingDays", Whole),
        Rule(due, "resubmitWorkingDays", Whole));

    private static LightRules Light(JsonElementAt light) => new(
        Rule(light, "yellowFromWorkingDays", Whole),
        Rule(light, "redFromWorkingDays", Whole));

    private static EvidenceRules Evidence(JsonElementAt evidence) => new(
        Rule<IReadOnlyList<MeasureKind>>(evidence, "kinds", value => [.. value.Items.Select(Word<MeasureKind>)]),
        Rule<IReadOnlyList<DeliveryStatus>>(evidence, "statuses", value => [.. value.Items.Select(Word<DeliveryStatus>)]));

    private static QualityRules Quality(JsonElementAt quality) => new(
        Rule(quality, "shingleLength", Whole),
        Rule(quality, "textLikenessFrom", Number),
        Rule(quality, "shortTextLength", Whole),
        Rule(quality, "percentFallPoints", Number),
        Rule(quality, "percentGapPoints", Number),
        Rule(quality, "figureChangePercent", Number));

    private static IndicatorGraceRules Indicator(JsonElementAt indicator) => new(
        Rule(indicator, "yearGraceDays", Whole),
        Rule(indicator, "semesterGraceDays", Whole),
        Rule(indicator, "quarterGraceDays", Whole),
        Rule(indicator, "monthGraceDays", Whole));
}
