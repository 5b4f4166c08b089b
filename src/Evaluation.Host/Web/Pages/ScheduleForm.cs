using Evaluation.Store.Jobs;

namespace Evaluation.Host.Web.Pages;

/// <summary>What the office filled in about a recurring job.</summary>
internal sealed class ScheduleForm
{
    public string? Name { get; set; }

    public string? Title { get; set; }

    public string? Product { get; set; }

    public string? Cron { get; set; }

    public SlotSpan Span { get; set; }

    public SlotAsOf AsOf { get; set; }

    public OverlapPolicy Overlap { get; set; }

    public bool IsEnabled { get; set; }

    /// <summary>What stands in the form for one that is to be added.</summary>
    public static ScheduleForm Usual() => new() { Cron = "0 0 2 5 * ?", Span = SlotSpan.Month, Overlap = OverlapPolicy.Queue, IsEnabled = true };

    public static ScheduleForm Of(Schedule schedule) => new()
    {
        Name = schedule.Name,
        Title = schedule.Title,
        Product = schedule.Product,
        Cron = schedule.Cron,
        Span = schedule.Span,
        AsOf = schedule.AsOf,
        Overlap = schedule.Overlap,
        IsEnabled = schedule.IsEnabled,
    };

    /// <summary>Not checked.</summary>
    public Schedule Schedule(string name) => new(name, Title?.Trim() ?? "", Product ?? "", Cron?.Trim() ?? "", Span, AsOf, Overlap, IsEnabled);
}
