using Evaluation.Store.Jobs;

namespace Evaluation.Store.Rows;

internal sealed class ScheduleRow
{
    private const string Columns = "name, title, product, cron, span, as_of, overlap, is_enabled, reckoned_until";

    public string Name { get; init; } = "";

    public string Title { get; init; } = "";

    public string Product { get; init; } = "";

    public string Cron { get; init; } = "";

    public string Span { get; init; } = "";

    public string AsOf { get; init; } = "";

    public string Overlap { get; init; } = "";

    public long IsEnabled { get; init; }

    public string ReckonedUntil { get; init; } = "";

    /// <returns>By name.</returns>
    public static List<Schedule> Read(IQueries queries) =>
        [.. queries.Query<ScheduleRow>($"SELECT {Columns} FROM schedule WHERE is_removed = 0").Select(r => r.ToSchedule()).OrderBy(s => s.Name, StringComparer.Ordinal)];

    private Schedule ToSchedule() => new(
        Name,
        Title,
        Product,
        Cron,
        Words<SlotSpan>.Parse(Span, "schedule", Name),
        Words<SlotAsOf>.Parse(AsOf, "schedule", Name),
        Words<OverlapPolicy>.Parse(Overlap, "schedule", Name),
        IsEnabled != 0)
    {
        ReckonedUntil = Moments.Parse(ReckonedUntil),
    };
}
