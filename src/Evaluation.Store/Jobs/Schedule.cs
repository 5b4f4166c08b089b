namespace Evaluation.Store.Jobs;

/// <summary>A recurring job.</summary>
/// <param name="Name">Lower-case letters, digits and hyphens; unique.</param>
/// <param name="Title">In Chinese.</param>
/// <param name="Product">Name of a product.</param>
/// <param name="Cron">In Quartz's syntax, read in Asia/Shanghai.</param>
public sealed record Schedule(string Name, string Title, string Product, string Cron, SlotSpan Span, SlotAsOf AsOf, OverlapPolicy Overlap, bool IsEnabled)
{
    /// <summary>The slots up to this moment have been made, or were never to be.</summary>
    public DateTimeOffset ReckonedUntil { get; init; }
}
