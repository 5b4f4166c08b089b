namespace Evaluation.Model;

/// <summary>What the responsible body itself found on an indicator in an official evaluation.</summary>
/// <param name="Indicator">Code.</param>
/// <param name="Verdict">As published: 提前实现, 快于预期, 符合预期, 滞后 …</param>
/// <param name="PublishedOn">Day from which the finding is known: an earlier as-of day does not see it.</param>
/// <param name="Note">How the finding was read where it was not said in so many words; empty where it was.</param>
public sealed record OfficialFinding(string Indicator, string Verdict, DateOnly PublishedOn, string Source, string Note);
