using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Annual;

/// <summary>Plans, reports, figures and schemes of every kind, the same for the same seed.</summary>
internal sealed class RandomInputs
{
    private static readonly string[] Names = ["甲", "乙", "丙", "丁", "办", "全体"];

    private readonly Random random;
    private readonly DateOnly asOf;

    private RandomInputs(int seed)
    {
        random = new Random(seed);
        asOf = new DateOnly(2023, 6, 1).AddDays(random.Next(600));
    }

    public static AnnualInputs Of(int seed) => new RandomInputs(seed).Make();

    private AnnualInputs Make()
    {
        var tasks = Enumerable.Range(1, random.Next(13)).Select(Task).ToList();
        var codes = new[] { "P", "Q", "R", "S" };
        return Sample.Inputs(tasks) with
        {
            AsOf = asOf,
            Scheme = Scheme(tasks.Count),
            Indicators = [.. codes.Select(c => Sample.Indicator(c, Pick(Enum.GetValues<Direction>())))],
            TaskIndicators = [.. from task in tasks from code in codes where Chance(20) select new TaskIndicator(task.Number, code, Pick(Enum.GetValues<IndicatorRole>()))],
            Targets = [.. codes.Where(_ => Chance(75)).Select(Target)],
            Observations = [.. from code in codes from year in Enumerable.Range(2018, 6) where Chance(60) select Value(code, year)],
            Deliveries = [.. from task in tasks from measure in task.Measures from name in Names where name != "全体" && Chance(45) select Report(task, measure, name)],
        };
    }

    private PlanTask Task(int number)
    {
        var names = Shuffled(Names).Take(1 + random.Next(3)).ToList();
        var task = Sample.Task(number, string.Join('、', names), random.Next(4));
        return task with
        {
            Chapter = Pick(["一", "二", "三", ""]),
            Section = Pick(["（一）", "（二）", ""]),
            Mode = Pick(Enum.GetValues<ResponsibilityMode>()),
            Measures = [.. task.Measures.Select(m => m with
            {
                Kind = Pick(Enum.GetValues<MeasureKind>()),
                Due = Chance(25) ? new DateOnly(2023, 1, 1).AddDays(random.Next(500)) : null,
                Agencies = Chance(10) ? [.. Shuffled(Names).Take(1 + random.Next(2))] : [],
            })],
        };
    }

    private ReviewedDelivery Report(PlanTask task, Measure measure, string name)
    {
        var status = Pick(Enum.GetValues<DeliveryStatus>());
        var on = asOf.AddDays(-random.Next(200));
        var report = Sample.Delivery(task.Number, measure.Number, name, status, Chance(50) ? random.Next(101) : null, Pick(["", "文号"]), on);
        if (Chance(60))
            return report;
        var decision = Pick(Enum.GetValues<ReviewDecision>());
        DeliveryStatus? set = decision == ReviewDecision.Overridden ? Pick(Enum.GetValues<DeliveryStatus>()) : null;
        return report with { Review = new Review(decision, "理由", set, "审核人", asOf) };
    }

    private Target Target(string code) => Chance(75)
        ? Sample.Target(code, 2019 + random.Next(3), random.Next(-5, 20), 2022 + random.Next(5), random.Next(-5, 20), Pick(["主文件", "副"]))
        : Sample.Target(code, null, null, 2022 + random.Next(5), random.Next(-5, 20));

    private Observation Value(string code, int year) => Sample.Value(code, year, random.Next(-5, 25)) with { ReleasedOn = asOf };

    private AnnualScheme Scheme(int tasks)
    {
        var plain = Sample.Scheme();
        IReadOnlyDictionary<int, decimal> weights = Enumerable.Range(1, tasks).Where(_ => Chance(30)).ToDictionary(n => n, _ => 1 + (random.Next(30) / 10m));
        IReadOnlyList<Deduction> deductions = [.. Enum.GetValues<DeductionCause>().Where(_ => Chance(50)).Select(c => new Deduction(c, 1 + random.Next(5), 8))];
        return plain with
        {
            Credit = plain.Credit with { NotReported = Sample.R(Pick([0m, 0.1m])), EvidenceNeedsReview = Sample.R(Chance(50)) },
            Task = plain.Task with
            {
                Weights = Sample.R(weights),
                OutcomeBy = Sample.R(Pick(Enum.GetValues<OutcomeMeasure>())),
                ScoreOutputs = Sample.R(Chance(30)),
            },
            Agency = plain.Agency with { Deductions = Sample.R(deductions), MinTasks = Sample.R(2) },
        };
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];

    private T[] Shuffled<T>(T[] items)
    {
        var copy = items.ToArray();
        random.Shuffle(copy);
        return copy;
    }
}
