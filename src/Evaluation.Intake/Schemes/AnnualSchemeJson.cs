using System.Globalization;
using Evaluation.Model.Schemes;
using static Evaluation.Intake.Schemes.SchemeJson;

namespace Evaluation.Intake.Schemes;

/// <summary>Turns a checked JSON tree into the annual scheme.</summary>
internal static class AnnualSchemeJson
{
    public static AnnualScheme Read(JsonElementAt root, string hash) => new(
        root.Find("name")!.Text,
        root.Find("title")!.Text,
        root.Find("version")!.Text,
        hash,
        Rule(root, "mainTargetDocument", Text),
        Credit(root.Find("credit")!),
        Task(root.Find("task")!),
        new GroupRules(Rule(root.Find("group")!, "minCoveragePercent", Number)),
        Agency(root.Find("agency")!),
        new PaceRules(Rule(root.Find("pace")!, "aheadAbove", Number), Rule(root.Find("pace")!, "onTrackFrom", Number)),
        Supervision(root.Find("supervision")!),
        Rule<IReadOnlyList<Band>>(root, "bands", value => [.. value.Items.Select(b => new Band(b.Find("name")!.Text, Number(b.Find("from")!)))]),
        Rule(root, "decimals", Whole));

    private static CreditRules Credit(JsonElementAt credit) => new(
        Rule(credit, "completed", Number),
        Rule(credit, "completedWithoutEvidence", Number),
        Rule(credit, "inProgressFactor", Number),
        Rule(credit, "inProgressPercent", Number),
        Rule(credit, "notStarted", Number),
        Rule(credit, "notReported", Number),
        Rule(credit, "evidenceNeedsReview", Truth));

    private static TaskRules Task(JsonElementAt task) => new(
        Rule(task, "deliveryWeight", Number),
        Rule(task, "outcomeWeight", Number),
        Rule(task, "outcomeBy", Word<OutcomeMeasure>),
        Rule(task, "scoreOutputs", Truth),
        Rule<IReadOnlyDictionary<int, decimal>>(task, "weights", value =>
            value.Members.ToDictionary(m => int.Parse(m.Name, NumberStyles.None, CultureInfo.InvariantCulture), m => Number(m.Value))),
        Rule(task, "reportingDueDays", Whole));

    private static AgencyRules Agency(JsonElementAt agency) => new(
        Rule(agency, "leadWeight", Number),
        Rule(agency, "participantWeight", Number),
        Rule(agency, "disciplineWeight", Number),
        Rule(agency, "minTasks", Whole),
        Rule(agency, "passFrom", Number),
        Rule(agency, "excellentPercent", Number),
        Rule<IReadOnlyList<Deduction>>(agency, "deductions", value => [.. value.Items.Select(d =>
            new Deduction(Word<DeductionCause>(d.Find("cause")!), Number(d.Find("points")!), Number(d.Find("cap")!)))]));

    private static SupervisionRules Supervision(JsonElementAt supervision) => new(
        Rule(supervision, "yellowFromDays", Whole),
        Rule(supervision, "redFromDays", Whole),
        Rule(supervision, "staleAfterDays", Whole));
}
