using Evaluation.Store.Jobs;

namespace Evaluation.Host.Web.Pages;

/// <summary>A part of what came of schedules.</summary>
internal sealed record SlotHistory(IReadOnlyList<JobSlot> Slots, Paging Paging)
{
    /// <param name="schedule">Name; <c>null</c>: of all.</param>
    /// <param name="asked">The page; out of range: the nearest there is.</param>
    public static SlotHistory Of(StoredJobs jobs, string? schedule, int asked, Func<int, string> address)
    {
        var paging = Paging.Of(jobs.CountOfSchedules(schedule), asked, address);
        return new(jobs.OfSchedules(schedule, paging.Skipped, Paging.Size), paging);
    }
}
