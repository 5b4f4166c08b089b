using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>A figure, or the words printed where there is none.</summary>
internal readonly record struct Told(decimal? Value, string Words)
{
    public static Told Of(decimal value) => new(value, "");

    public static Told No(string words) => new(null, words);

    public override string ToString() => PrintedBook.Printed(Value, Words);
}

/// <summary>One measure as the oracle has it.</summary>
internal sealed record ToldMeasure(PlainMeasure Measure, ToldReport? Standing, string Status, Told Credit, bool EvidenceCounts);

/// <summary>One task as the oracle has it.</summary>
/// <param name="Counted">What means count; <c>null</c>: left out.</param>
internal sealed record ToldTask(PlanTask Task, IReadOnlyList<ToldMeasure> Measures, Told Delivery, Told Outcome, Told Total, decimal? Counted, bool HasData, string Status);

/// <summary>One agency as the oracle has it.</summary>
internal sealed record ToldAgency(string Name, int Led, int Joined, Told TaskScore, int Due, int Reported, int OnTime, Told Discipline, Told Score, decimal Coverage);

/// <summary>The annual evaluation a second way: methods B and the shipped scheme's numbers, written out with loops, from the script alone.</summary>
/// <param name="outcomes">0–100 by task, worked out from targets and figures; a task without any is not there.</param>
internal sealed class AnnualOracle(IReadOnlyList<PlainMeasure> measures, ToldStory story, AgencyDirectory directory, IReadOnlyDictionary<int, Told> outcomes, DateOnly asOf)
{
    private const string NotReported = "未报送", NotApplicable = "不适用", NotDue = "未到期";

    private readonly ILookup<string, ToldReport> byKey = story.Reports.Where(r => r.On <= asOf).ToLookup(r => r.Key);

    public IReadOnlyList<ToldTask> Tasks() => [.. measures.GroupBy(m => m.Task.Number).Select(g => Task([.. g.Select(Measure)]))];

    /// <summary>The report that counts for an agency: on its latest quarter the one that came last; <c>null</c> where that was returned or there is none.</summary>
    private ToldReport? Counting(string key, string agency)
    {
        ToldReport? best = null;
        foreach (var report in byKey[key])
        {
            if (report.Agency == agency && (best is null || (report.Quarter, report.On).CompareTo((best.Quarter, best.On)) >= 0))
                best = report;
        }

        return best?.DecisionBy(asOf) == ReviewDecision.Returned ? null : best;
    }

    private ToldMeasure Measure(PlainMeasure measure)
    {
        ToldReport? standing = null;
        foreach (var agency in measure.Answering)
            standing ??= Counting(measure.Key, agency);
        if (standing is null)
            return asOf > ReportDue(measure) ? new(measure, null, NotReported, Told.Of(0), false) : new(measure, null, NotDue, Told.No(NotDue), false);
        var status = Status(measure.Kind, standing.StatusBy(asOf));
        var isLate = status is ("推进中" or "未启动") && measure.Kind != MeasureKind.Ongoing && asOf > (measure.Due ?? new DateOnly(2023, 12, 31));
        return new(measure, standing, isLate ? "逾期未完成" : status, Credit(measure.Kind, standing), standing.Row.Evidence.Length > 0);
    }

    /// <summary>A deliverable or study is never 常态化推进, ongoing work never 已完成.</summary>
    private static string Status(MeasureKind kind, DeliveryStatus reported) => reported switch
    {
        DeliveryStatus.NotStarted => "未启动",
        DeliveryStatus.InProgress => "推进中",
        DeliveryStatus.NotApplicable => NotApplicable,
        DeliveryStatus.Completed => kind == MeasureKind.Ongoing ? "常态化推进" : "已完成",
        DeliveryStatus.Ongoing => kind == MeasureKind.Ongoing ? "常态化推进" : "推进中",
    };

    /// <summary>1 done with evidence, 0.8 without, percent × 0.9 under way (50 % where none is given), 0 not started.</summary>
    private Told Credit(MeasureKind kind, ToldReport report) => Status(kind, report.StatusBy(asOf)) switch
    {
        "已完成" or "常态化推进" => Told.Of(report.Row.Evidence.Length > 0 ? 1 : 0.8m),
        "推进中" => Told.Of((report.Row.Percent ?? 50) / 100 * 0.9m),
        "未启动" => Told.Of(0),
        var other => Told.No(other),
    };

    private ToldTask Task(List<ToldMeasure> measures)
    {
        var task = measures[0].Measure.Task;
        var credits = measures.Where(m => m.Credit.Value is not null).Select(m => m.Credit.Value!.Value).ToList();
        var isReported = measures.Any(m => m.Standing is not null && m.Status != NotApplicable);
        Told delivery;
        if (measures.All(m => m.Status == NotApplicable))
            delivery = Told.No(NotApplicable);
        else if (credits.Count == 0)
            delivery = Told.No(NotDue);
        else
            delivery = isReported ? Told.Of(credits.Sum() / credits.Count * 100) : Told.No(NotReported);
        var outcome = outcomes.GetValueOrDefault(task.Number, Told.No(NotApplicable));
        var total = delivery;
        if (outcome.Value is { } reached && (delivery.Value is not null || delivery.Words == NotReported))
            total = Told.Of((0.7m * (delivery.Value ?? 0)) + (0.3m * reached));
        return new(task, measures, delivery, outcome, total, total.Value ?? (total.Words == NotReported ? 0 : null), isReported || outcome.Value is not null, TaskStatus(measures));
    }

    private static string TaskStatus(List<ToldMeasure> measures)
    {
        var states = measures.Select(m => m.Status).Where(s => s != NotApplicable).Distinct().ToList();
        if (states.Count == 0)
            return NotApplicable;
        if (states.Contains("逾期未完成"))
            return "逾期未完成";
        if (states.All(s => s is "已完成" or "常态化推进"))
            return states.Contains("已完成") ? "已完成" : "常态化推进";
        if (states.Any(s => s is "推进中" or "已完成" or "常态化推进"))
            return "推进中";
        return states.Contains("未启动") ? "未启动" : states.Contains(NotReported) ? NotReported : NotDue;
    }

    public static Told Mean(IEnumerable<ToldTask> tasks)
    {
        var counted = tasks.Where(t => t.Counted is not null).Select(t => t.Counted!.Value).ToList();
        return counted.Count > 0 ? Told.Of(counted.Sum() / counted.Count) : Told.No(tasks.Any(t => t.Total.Words == NotDue) ? NotDue : NotApplicable);
    }

    /// <summary>Share of what counts that has data.</summary>
    public static decimal Coverage(IEnumerable<ToldTask> tasks)
    {
        var counted = tasks.Where(t => t.Counted is not null).ToList();
        return 100m * counted.Count(t => t.HasData) / counted.Count;
    }

    public IReadOnlyList<ToldAgency> Agencies(IReadOnlyList<ToldTask> tasks) =>
        [.. directory.All.Where(a => a.Kind != AgencyKind.Collective).Select(a => Agency(a, tasks)).OfType<ToldAgency>()];

    private ToldAgency? Agency(Agency agency, IReadOnlyList<ToldTask> tasks)
    {
        var (led, joined, weights, points, covered) = (0, 0, 0m, 0m, 0m);
        var isAnyNotDue = false;
        foreach (var task in tasks)
        {
            if (Role(task.Task, agency) is not { } isLead)
                continue;
            (led, joined) = isLead ? (led + 1, joined) : (led, joined + 1);
            var weight = isLead ? 1 : 0.5m;
            var own = task.Task.Mode == ResponsibilityMode.ByDivision
                ? task.Measures.Where(m => m.Measure.Answering.Contains(agency.Name)).Select(m => (m.Measure, Report: Counting(m.Measure.Key, agency.Name))).Where(m => m.Report is not null).ToList()
                : [];
            var credits = own.Select(o => Credit(o.Measure.Kind, o.Report!)).Where(c => c.Value is not null).Select(c => c.Value!.Value).ToList();
            var score = own.Count == 0 ? task.Counted : credits.Count > 0 ? credits.Sum() / credits.Count * 100 : null;
            isAnyNotDue |= own.Count == 0 && task.Total.Words == NotDue;
            if (score is not { } counts)
                continue;
            weights += weight;
            points += weight * counts;
            covered += own.Count > 0 || task.HasData ? weight : 0;
        }

        if (led + joined == 0)
            return null;
        var ledMeasures = tasks.SelectMany(t => t.Measures).Where(m => m.Measure.Lead == agency.Name).ToList();
        var due = ledMeasures.Where(m => asOf > ReportDue(m.Measure)).ToList();
        var reported = due.Where(m => m.Standing is not null).ToList();
        var onTime = reported.Count(m => m.Standing!.On <= ReportDue(m.Measure));
        var discipline = Discipline(ledMeasures, due.Count, reported.Count, onTime);
        var taskScore = weights > 0 ? Told.Of(points / weights) : Told.No(isAnyNotDue ? NotDue : NotApplicable);
        var total = taskScore.Value is { } value && discipline.Value is { } share ? Told.Of((0.9m * value) + (0.1m * share)) : taskScore;
        return new(agency.Name, led, joined, taskScore, due.Count, reported.Count, onTime, discipline, total, weights > 0 ? 100 * covered / weights : 0);
    }

    private Told Discipline(List<ToldMeasure> led, int due, int reported, int onTime)
    {
        if (led.Count == 0)
            return Told.No(NotApplicable);
        if (due == 0)
            return Told.No(NotDue);
        var completed = led.Where(m => m.Standing?.StatusBy(asOf) == DeliveryStatus.Completed).ToList();
        var sum = ((decimal)reported / due) + ((decimal)onTime / due);
        return completed.Count == 0
            ? Told.Of(sum / 2 * 100)
            : Told.Of((sum + ((decimal)completed.Count(m => m.EvidenceCounts) / completed.Count)) / 3 * 100);
    }

    /// <summary>True: leads; false: joins, by name or as a member of a collective; <c>null</c>: neither.</summary>
    private bool? Role(PlanTask task, Agency agency)
    {
        bool? role = null;
        foreach (var assignment in task.Assignments)
        {
            var named = directory.Find(assignment.Agency)!;
            if (named == agency)
                return assignment.Role == AssignmentRole.Lead;
            if (named.Kind == AgencyKind.Collective && agency.IsMember == true)
                role = false;
        }

        return role;
    }

    /// <summary>31 days after the year, or the measure's own last day.</summary>
    private static DateOnly ReportDue(PlainMeasure measure) => measure.Due < new DateOnly(2024, 1, 31) ? measure.Due.Value : new(2024, 1, 31);
}
