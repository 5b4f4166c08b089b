namespace Evaluation.Model.Releases;

/// <summary>When an indicator's figures come out, as stated by its producer.</summary>
/// <param name="Days">Calendar days from the period's last day to the release; below 0 where figures come out within the period.</param>
public sealed record StatedLag(string Indicator, int Days, string Source);
