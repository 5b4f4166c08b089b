using Evaluation.Host.Products;
using Evaluation.Model;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Jobs;

/// <summary>What a schedule asks for at a moment: from the scheduled moment and never from now.</summary>
internal static class Slots
{
    /// <param name="slot">The scheduled moment; its day is Shanghai's.</param>
    /// <param name="planYears">Years with a plan, in any order.</param>
    /// <returns>
    /// For a whole year its own plan; otherwise the latest plan that is not later than the span, and the span's year where there is none:
    /// the product then says so. A bulletin tells what changed since the day before the span.
    /// </returns>
    /// <remarks>The monthly bulletin of 2024-03-05 is as of 2024-02-29, since 2024-01-31.</remarks>
    public static ProductRequest Of(Schedule schedule, DateTimeOffset slot, IReadOnlyCollection<int> planYears)
    {
        var dayBefore = Shanghai.DayOf(slot).AddDays(-1);
        var (first, last) = Span(schedule.Span, Shanghai.DayOf(slot));
        var asOf = schedule.AsOf switch { SlotAsOf.SpanEnd => last, SlotAsOf.DayBefore => dayBefore };
        return new ProductRequest(YearOf(schedule.Span, last.Year, planYears), asOf)
        {
            Since = Catalogue.Find(schedule.Product) is { TakesSince: true } ? first.AddDays(-1) : null,
            Period = PeriodOf(schedule.Span, last),
        };
    }

    public static SlotRequest Request(Schedule schedule, DateTimeOffset slot, IReadOnlyCollection<int> planYears)
    {
        var asked = Of(schedule, slot, planYears);
        return new SlotRequest(schedule.Name, slot, schedule.Product, asked.Year, asked.AsOf, asked.Since, asked.Period);
    }

    /// <summary>What somebody asks for by hand.</summary>
    /// <param name="now">The moment of asking.</param>
    public static SlotRequest Request(Product product, ProductRequest asked, DateTimeOffset now) =>
        new(Schedule: null, now, product.Name, asked.Year, asked.AsOf, asked.Since, asked.Period)
        {
            Due = asked.Due,
            Agencies = [.. asked.Agencies.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };

    /// <summary>What a stored slot asks for.</summary>
    public static ProductRequest Of(SlotRequest slot) =>
        new(slot.Year, slot.AsOf) { Since = slot.Since, Period = slot.Period, Due = slot.Due, Agencies = slot.Agencies };

    private static (DateOnly First, DateOnly Last) Span(SlotSpan span, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        var quarter = month.AddMonths(-((day.Month - 1) % 3));
        var year = new DateOnly(day.Year, 1, 1);
        return span switch
        {
            SlotSpan.Day => (day.AddDays(-1), day.AddDays(-1)),
            SlotSpan.Month => (month.AddMonths(-1), month.AddDays(-1)),
            SlotSpan.Quarter => (quarter.AddMonths(-3), quarter.AddDays(-1)),
            SlotSpan.Year => (year.AddYears(-1), year.AddDays(-1)),
        };
    }

    private static int YearOf(SlotSpan span, int year, IReadOnlyCollection<int> planYears) =>
        span == SlotSpan.Year ? year : planYears.Where(y => y <= year).DefaultIfEmpty(year).Max();

    /// <summary>A part of the year; products on a whole year are told by the year alone.</summary>
    private static Period? PeriodOf(SlotSpan span, DateOnly last) => span switch
    {
        SlotSpan.Day or SlotSpan.Year => null,
        SlotSpan.Month => Period.Of(last.Year, PeriodKind.Month, last.Month),
        SlotSpan.Quarter => Period.Of(last.Year, PeriodKind.Quarter, ((last.Month - 1) / 3) + 1),
    };
}
