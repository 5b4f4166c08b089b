using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class DeliveryWriting
{
    /// <summary>Chooses the deliveries on one task, measure and period by one agency.</summary>
    private const string OfKey =
        "plan_year = @PlanYear AND task = @TaskNumber AND measure = @MeasureNumber AND agency = @Agency AND period = @Period";

    /// <exception cref="YearClosedException">A new row for a closed year.</exception>
    public static Appended Append(WriteUnit unit, IReadOnlyList<Delivery> deliveries) => Append(unit, deliveries, deliveries.Count);

    /// <exception cref="YearClosedException">A new row for a closed year.</exception>
    public static Appended AppendOfForm(WriteUnit unit, IReadOnlyList<Delivery> deliveries) =>
        Append(unit, [.. deliveries.Where(d => !SaysTheSame(Latest(unit, d), d))], deliveries.Count);

    private static Appended Append(WriteUnit unit, IReadOnlyList<Delivery> deliveries, int offered)
    {
        var added = deliveries
            .GroupBy(d => (d.PlanYear, d.TaskNumber, d.MeasureNumber, d.Agency, d.Period, d.ReportedOn))
            .SelectMany(day => NewsOfDay(unit, day.First(), day))
            .ToList();
        YearWriting.RequireOpen(unit, added.Select(d => d.PlanYear));
        foreach (var delivery in added)
            Insert(unit, delivery);
        unit.Changed("deliveries", added.Count, 0, WriteUnit.HashOf(added));
        return new Appended(added.Count, offered - added.Count);
    }

    private static IReadOnlyList<Delivery> NewsOfDay(WriteUnit unit, Delivery first, IEnumerable<Delivery> ofDay)
    {
        var known = unit.Query<DeliveryRow>(
            $"SELECT {DeliveryRow.Columns} FROM delivery WHERE {OfKey} AND reported_on >= @ReportedOn ORDER BY reported_on, id", Parameters(first));
        // By the content as it is now: what an altered row no longer says is news.
        return News.Of(
            ofDay,
            DeliveryRow.HashOf,
            [.. known.Where(k => k.ReportedOn == first.ReportedOn).Select(k => k.Hash)],
            isPast: known.Count > 0 && known[^1].ReportedOn > first.ReportedOn);
    }

    private static DeliveryRow? Latest(WriteUnit unit, Delivery of) => unit.First<DeliveryRow>(
        $"SELECT {DeliveryRow.Columns} FROM delivery WHERE {OfKey} ORDER BY reported_on DESC, id DESC LIMIT 1", Parameters(of));

    private static bool SaysTheSame(DeliveryRow? known, Delivery given) =>
        known is { IsAltered: false } && known.Delivery with { Source = given.Source, ReportedOn = given.ReportedOn } == given;

    private static void Insert(WriteUnit unit, Delivery delivery) => unit.Execute(
        """
        INSERT INTO delivery (plan_year, task, measure, agency, period, status, percent, text, date, evidence, source, reported_on, received_at, content_hash)
        VALUES (@PlanYear, @TaskNumber, @MeasureNumber, @Agency, @Period, @Status, @Percent, @Text, @Date, @Evidence, @Source, @ReportedOn, @Now, @Hash)
        """,
        Parameters(delivery, unit.Now, DeliveryRow.HashOf(delivery)));

    private static object Parameters(Delivery d, string now = "", string hash = "") => new
    {
        d.PlanYear,
        d.TaskNumber,
        d.MeasureNumber,
        d.Agency,
        Period = Sortable.Of(d.Period),
        Status = Words<DeliveryStatus>.Of(d.Status),
        d.Percent,
        d.Text,
        d.Date,
        d.Evidence,
        d.Source,
        d.ReportedOn,
        Now = now,
        Hash = hash,
    };
}
