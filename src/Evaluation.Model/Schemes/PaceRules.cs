namespace Evaluation.Model.Schemes;

/// <summary>Bounds of the verdict on an indicator's pace and of its Open SDG status.</summary>
/// <param name="AheadAbove">快于预期: pace above this.</param>
/// <param name="OnTrackFrom">符合预期: pace from this (inclusive) up to <paramref name="AheadAbove"/>; below: 滞后.</param>
public sealed record PaceRules(
    Rule<decimal> AheadAbove,
    Rule<decimal> OnTrackFrom);
