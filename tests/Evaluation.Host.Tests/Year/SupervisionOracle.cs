using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>One open or closed item of the ledger as the oracle has it.</summary>
internal readonly record struct ToldItem(string Light, string Cause, string Agency, bool IsOpen);

/// <summary>The supervision ledger a second way: the shipped scheme's numbers, the calendar's file, and one walk through the days for each item.</summary>
internal sealed class SupervisionOracle(IReadOnlyList<PlainMeasure> measures, ToldStory story, PlainFigures figures, IEnumerable<PlainFigure> fromForms, string holidays, DateOnly asOf)
{
    private readonly Dictionary<DateOnly, bool> exceptions = File.ReadAllLines(holidays).Skip(1).Select(l => l.Split(','))
        .ToDictionary(f => DateOnly.Parse(f[0], System.Globalization.CultureInfo.InvariantCulture), f => f[1] == "workday");

    private readonly List<PlainFigure> known = [.. figures.National.Concat(fromForms)];

    public IReadOnlyList<ToldItem> Items() =>
        [.. measures.SelectMany(Yearly).Concat(measures.SelectMany(m => Quarters(m))).Concat(Indicators())];

    /// <summary>Working days are those of the week but for the file's holidays and make-up days.</summary>
    private bool IsWorked(DateOnly day) => exceptions.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private DateOnly Step(DateOnly day, int workingDays)
    {
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            day = day.AddDays(Math.Sign(workingDays));
            left -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>A lead's items on the forms it got by the day.</summary>
    private IEnumerable<ToldItem> Quarters(PlainMeasure measure)
    {
        if (measure.Lead is not { } lead)
            yield break;
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            if (SyntheticYear.DispatchedOn(quarter) > asOf)
                continue;
            var isReissued = lead == SyntheticYear.ReissuedTo && quarter == SyntheticYear.ReissuedQuarter && SyntheticYear.ReissuedOn <= asOf;
            var (due, from) = isReissued ? (SyntheticYear.ReissueDue, SyntheticYear.ReissuedOn) : (SyntheticYear.DueOn(quarter), SyntheticYear.DispatchedOn(quarter));
            var received = story.Submissions.Where(s => s.Agency == lead && s.Quarter == quarter && s.On <= asOf).Select(s => (DateOnly?)s.On).Min();
            var own = story.Reports.Where(r => r.Key == measure.Key && r.Agency == lead && r.Quarter == quarter && r.On <= asOf).ToList();
            foreach (var item in Report(lead, due, from, received, own).Concat(Bare(measure, lead, due, own)).Concat(Contradicted(measure, lead, due, quarter, own)))
                yield return item;
        }
    }

    /// <summary>Where no form of the year's end was sent to who is pressed, the yearly report is due 31 days after the year, or on the measure's own day.</summary>
    private IEnumerable<ToldItem> Yearly(PlainMeasure measure)
    {
        if (measure.Pressed == measure.Lead && SyntheticYear.DispatchedOn(4) <= asOf)
            return [];
        var due = measure.Due < new DateOnly(2024, 1, 31) ? measure.Due.Value : new(2024, 1, 31);
        var own = story.Reports.Where(r => r.Key == measure.Key && r.Quarter == 4 && r.On <= asOf && (measure.Lead is null ? measure.Answering.Contains(r.Agency) : r.Agency == measure.Lead)).ToList();
        return Report(measure.Pressed, due, DateOnly.MinValue, null, own).Concat(Bare(measure, measure.Pressed, due, own));
    }

    /// <summary>Walks through the days: wanted from the reminder (or from the day an empty form came) until a report comes, wanted again from the day it is returned.</summary>
    private IEnumerable<ToldItem> Report(string agency, DateOnly due, DateOnly from, DateOnly? received, List<ToldReport> own)
    {
        var shown = Later(from, Step(due, -5));
        if (received < shown)
            shown = received.Value;
        var (wantedFrom, wantedDue, isWanted, light, returns) = (shown, due, true, "", 0);
        var wasEmpty = false;
        var wasLate = false;
        ToldReport? latest = null;
        var start = own.Count == 0 || shown < own[0].On ? shown : own[0].On;
        for (var day = start; day <= asOf; day = day.AddDays(1))
        {
            foreach (var report in own.Where(r => r.On == day))
                (latest, isWanted) = (report, false);
            if (latest?.Reviews.Where(r => r.On == day).ToList() is { Count: > 0 } words)
            {
                isWanted = words[^1].Decision == ReviewDecision.Returned;
                if (isWanted)
                    (wantedFrom, wantedDue, returns) = (day, Later(due, Step(day, 5)), returns + 1);
            }

            if (!isWanted || day < wantedFrom)
                continue;
            light = day >= Step(wantedDue, 15) ? "红" : day >= Step(wantedDue, 5) ? "黄" : "蓝";
            if (returns == 0)
                (wasEmpty, wasLate) = (received <= day, day > due);
        }

        if (light.Length == 0)
            yield break;
        var decision = latest?.DecisionBy(asOf);
        var unmet = wasEmpty ? "空报" : wasLate ? "逾期未报" : "即将到期";
        var cause = latest is null ? unmet : decision is null ? "已报送待审核" : decision == ReviewDecision.Returned || returns > 0 ? "退回未重报" : unmet;
        yield return new(light, cause, agency, decision is not (ReviewDecision.Accepted or ReviewDecision.Overridden));
    }

    /// <summary>Missing evidence: open from the day they can be seen until the office accepts or overrides; lateness counts from that day or the due day and stops when the cause is gone.</summary>
    private IEnumerable<ToldItem> Bare(PlainMeasure measure, string lead, DateOnly due, List<ToldReport> own) =>
        own.Count == 0 || measure.Kind != MeasureKind.Deliverable ? [] : Episodes(own, day => StandingOn(own, day) is { } row && !IsDecided(row, day, row.On)
            && row.StatusBy(day) == DeliveryStatus.Completed && row.Row.Evidence.Length == 0).Select(episode => Item("缺佐证", lead, due, episode));

    /// <summary>Contradictions between the lead and each participant, in the same way; 按职责分工 there are none.</summary>
    private IEnumerable<ToldItem> Contradicted(PlainMeasure measure, string lead, DateOnly due, int quarter, List<ToldReport> own)
    {
        if (own.Count == 0 || measure.IsByDivision)
            yield break;
        foreach (var other in measure.Answering.Where(a => a != lead))
        {
            var theirs = story.Reports.Where(r => r.Key == measure.Key && r.Agency == other && r.Quarter == quarter && r.On <= asOf).ToList();
            if (theirs.Count == 0)
                continue;
            foreach (var item in Episodes([.. own, .. theirs], day => Contradict(StandingOn(own, day), StandingOn(theirs, day), day)))
                yield return Item("相互矛盾", lead, due, item);
        }
    }

    private static bool Contradict(ToldReport? lead, ToldReport? other, DateOnly day)
    {
        if (lead is null || other is null || IsDecided(lead, day, Later(lead.On, other.On)) || IsDecided(other, day, Later(lead.On, other.On)))
            return false;
        return QualityOracle.ContradictionOf(lead.StatusBy(day), lead.Row.Percent, other.StatusBy(day), other.Row.Percent) is not null;
    }

    private static bool IsDecided(ToldReport report, DateOnly day, DateOnly from) =>
        report.Reviews.Where(r => r.On <= day).ToList() is [.., var last] && last.Decision != ReviewDecision.Returned && last.On >= from;

    private static ToldReport? StandingOn(List<ToldReport> reports, DateOnly day) =>
        reports.LastOrDefault(r => r.On <= day) is { } latest && latest.DecisionBy(day) != ReviewDecision.Returned ? latest : null;

    private IEnumerable<(DateOnly From, DateOnly? Gone, DateOnly? Decided)> Episodes(List<ToldReport> reports, Func<DateOnly, bool> isThere)
    {
        DateOnly? from = null, gone = null;
        for (var day = reports.Min(r => r.On); day <= asOf; day = day.AddDays(1))
        {
            if (!reports.Exists(r => r.On == day || r.Reviews.Exists(w => w.On == day)))
                continue;
            var isNow = isThere(day);
            if (from is null && isNow)
                (from, gone) = (day, null);
            else if (from is not null)
                gone = isNow ? null : gone ?? day;
            var isDecided = reports.Where(r => r.On <= day).GroupBy(r => r.Agency).Any(g => g.Last().Reviews.Exists(w => w.On == day) && g.Last().DecisionBy(day) != ReviewDecision.Returned);
            if (from is null || !isDecided)
                continue;
            yield return (from.Value, gone, day);
            from = null;
        }

        if (from is not null)
            yield return (from.Value, gone, null);
    }

    private ToldItem Item(string cause, string agency, DateOnly due, (DateOnly From, DateOnly? Gone, DateOnly? Decided) episode)
    {
        var lateFrom = Later(due, episode.From);
        var until = episode.Gone ?? episode.Decided ?? asOf.AddDays(1);
        var light = "";
        for (var day = episode.From; day <= asOf && day < until; day = day.AddDays(1))
            light = day >= Step(lateFrom, 15) ? "红" : day >= Step(lateFrom, 5) ? "黄" : "蓝";
        return new(light, cause, agency, episode.Decided is null);
    }

    /// <summary>Yearly figures 400 days after the year, half-yearly 120, quarterly 90, monthly 60 after their end; a stock's last part may stand for its year.</summary>
    private IEnumerable<ToldItem> Indicators()
    {
        foreach (var code in figures.Links.Select(l => l.Indicator).Distinct())
        {
            var row = figures.Indicators[code];
            var (kind, count, grace) = row[6] switch
            {
                "S" => (PeriodKind.Semester, 2, 120),
                "Q" => (PeriodKind.Quarter, 4, 90),
                "M" => (PeriodKind.Month, 12, 60),
                _ => (PeriodKind.Year, 1, 400),
            };
            for (var number = 1; number <= count; number++)
            {
                var period = Period.Of(2023, kind, number);
                var due = period.LastDay.AddDays(grace);
                var came = known.Where(f => f.Indicator == code && f.ReleasedOn <= asOf && (f.Period == period || (row[4] == "stock" && f.Period.LastDay == period.LastDay && f.Period.FirstDay > period.FirstDay)))
                    .Select(f => (DateOnly?)f.ReleasedOn).Min();
                var item = Item(came is null && asOf <= due ? "即将到期" : "指标逾期", row[7], due, (Step(due, -5), came, null)) with { IsOpen = came is null };
                if (item.Light.Length > 0)
                    yield return item;
            }
        }
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
