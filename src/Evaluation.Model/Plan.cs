namespace Evaluation.Model;

/// <summary>A government work plan as published.</summary>
/// <param name="Year">The year the plan is for.</param>
/// <param name="IssuingBody">Empty where the text names none.</param>
/// <param name="TextHash">SHA-256 of the text file's bytes, lower-case hex.</param>
/// <param name="Tasks">In printed order.</param>
public sealed record Plan(int Year, string Title, string IssuingBody, string TextHash, IReadOnlyList<PlanTask> Tasks)
{
    /// <summary>Chapter headings in printed order.</summary>
    public IEnumerable<string> Chapters => Tasks.Select(t => t.Chapter).Distinct(StringComparer.Ordinal);
}
