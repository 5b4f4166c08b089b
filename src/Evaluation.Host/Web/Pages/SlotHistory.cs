using Evaluation.Store.Jobs;

namespace Evaluation.Host.Web.Pages;

/// <summary>A part of what came of schedules.</summary>
/// <param name="Titles">Of the schedules there are, by name.</param>
internal sealed record SlotHistory(IReadOnlyList<JobSlot> Slots, Paging Paging, IReadOnlyDictionary<string, string> Titles)
{
    /// <summary>The schedule's; of one that was removed the product's.</summary>
    public string TitleOf(JobSlot slot) =>
        slot.Request.Schedule is { } name && Titles.TryGetValue(name, out var title) ? title : SlotShown.TitleOf(slot.Request.Product);

    /// <param name="schedule">Name; <c>null</c>: of all.</param>
    /// <param name="asked">The page; out of range: the nearest there is.</param>
    public static SlotHistory Of(StoredJobs jobs, string? schedule, int asked, Func<int, string> address)
    {
        var paging = Paging.Of(jobs.CountOfSchedules(schedule), asked, address);
        var titles = jobs.Schedules().ToDictionary(s => s.Name, s => s.Title, StringComparer.Ordinal);
        return new(jobs.OfSchedules(schedule, paging.Skipped, Paging.Size), paging, titles);
    }
}
