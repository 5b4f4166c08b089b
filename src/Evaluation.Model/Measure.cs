namespace Evaluation.Model;

/// <summary>One sentence of a task's text (举措).</summary>
/// <param name="Number">1-based within the task.</param>
/// <param name="Text">With its closing full stop, as printed.</param>
/// <param name="Agencies">Full names, lead first, where a clause of its own follows this measure; empty: the task's.</param>
/// <param name="Due">Deadline named in the text or clause; <c>null</c> means the end of the plan's year.</param>
public sealed record Measure(
    int Number,
    string Text,
    MeasureKind Kind,
    IReadOnlyList<string> Agencies,
    DateOnly? Due);
