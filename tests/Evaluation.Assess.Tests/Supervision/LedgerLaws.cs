using Evaluation.Assess.Annual;
using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Supervision;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;
using static Evaluation.Assess.Tests.Supervision.LedgerSample;

namespace Evaluation.Assess.Tests.Supervision;

public class LedgerLaws
{
    private static readonly DateOnly Start = new(2023, 3, 20);

    /// <summary>Reports by 甲 and what was said of each, at random days.</summary>
    private static Gen<DeliveryHistory[]> Histories =>
        Gen.Choose(0, 90).SelectMany(day => Gen.Choose(0, 25).SelectMany(after => Gen.Elements(0, 1, 2, 3).SelectMany(word => Gen.Elements("", "文号").Select(evidence => History(day, after, word, evidence)))))
            .ListOf().Select(rows => rows.Take(4).OrderBy(r => r.Delivery.ReportedOn).ToArray());

    [Fact]
    public void Later_reports_and_reviews_are_not_seen() => Law((rows, asOf) =>
    {
        var seen = rows.Select(r => r.AsOf(asOf)).OfType<DeliveryHistory>().ToArray();
        return Text(SupervisionLedger.Of(Inputs(asOf, rows))) == Text(SupervisionLedger.Of(Inputs(asOf, seen)));
    });

    [Fact]
    public void What_is_open_was_never_decided_since_and_what_is_closed_names_its_review() => Law((rows, asOf) =>
    {
        var ledger = SupervisionLedger.Of(Inputs(asOf, rows));
        return ledger.Closed.All(i => i.Closing!.Review is { Decision: ReviewDecision.Accepted or ReviewDecision.Overridden } && i.Closing.On <= asOf)
            && ledger.Open.All(i => i.Cause is LedgerCause.NoEvidence or LedgerCause.Contradicted || i.State is not (ReviewState.Accepted or ReviewState.Overridden));
    });

    /// <summary>The colours of the lead's report, walked day by day with a counter, against those from the calendar.</summary>
    [Fact]
    public void Colours_walked_day_by_day_are_the_ones_of_the_ledger() => Law((rows, asOf) =>
    {
        var ledger = SupervisionLedger.Of(Inputs(asOf, rows));
        var item = ledger.Open.Concat(ledger.Closed).SingleOrDefault(i => i.Cause is not (LedgerCause.NoEvidence or LedgerCause.Contradicted));
        return Walked(rows, asOf).SequenceEqual(item?.Escalations ?? []);
    });

    private static List<Escalation> Walked(DeliveryHistory[] rows, DateOnly asOf)
    {
        var steps = new List<Escalation>();
        DateOnly? wantedSince = null;
        SupervisionLight? colour = null;
        for (var day = Start; day <= asOf; day = day.AddDays(1))
        {
            var latest = rows.LastOrDefault(r => r.Delivery.ReportedOn <= day);
            var word = latest?.Reviews.LastOrDefault(r => r.ReviewedOn <= day);
            var isWanted = latest is null || word?.Decision == ReviewDecision.Returned;
            var since = latest is null ? Start : word?.ReviewedOn;
            if (!isWanted || since != wantedSince)
                (wantedSince, colour) = (isWanted ? since : null, null);
            if (!isWanted || (latest is null && Weekdays(day, Due) > 5))
                continue;
            var late = Weekdays(latest is null ? Due : Max(Due, Fifth(word!.ReviewedOn)), day);
            var now = late >= 15 ? SupervisionLight.Red : late >= 5 ? SupervisionLight.Yellow : SupervisionLight.Blue;
            if (now != colour)
                steps.Add(new(now, day));
            colour = now;
        }

        return steps;
    }

    /// <summary>Mondays to Fridays after the one day up to the other.</summary>
    private static int Weekdays(DateOnly from, DateOnly to) =>
        Enumerable.Range(1, Math.Max(0, to.DayNumber - from.DayNumber)).Count(i => from.AddDays(i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static DateOnly Fifth(DateOnly from) => Enumerable.Range(1, 20).Select(from.AddDays).First(day => Weekdays(from, day) == 5);

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DeliveryHistory History(int day, int after, int word, string evidence)
    {
        var row = Row("04-01", evidence: evidence);
        row = row with { Delivery = row.Delivery with { ReportedOn = Start.AddDays(day) } };
        return word == 3 ? row : row with { Reviews = [new((ReviewDecision)word, "理由", word == 2 ? DeliveryStatus.InProgress : null, "审核人", Start.AddDays(day + after))] };
    }

    private static string Text(SupervisionLedger ledger) =>
        string.Join("\n", ledger.Open.Concat(ledger.Closed).Concat(ledger.Joined).Select(i =>
            $"{i.Cause} {i.Agency} {i.Light} {i.WorkingDaysLate} {i.State} {i.CameOn} {i.Closing?.On} {i.Due} {i.Steps()}").Concat(ledger.Findings.Select(f => $"{f.Kind} {f.State}")));

    private static void Law(Func<DeliveryHistory[], DateOnly, bool> holds) =>
        Prop.ForAll(Histories.ToArbitrary(), Gen.Choose(0, 150).Select(Start.AddDays).ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
