using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>One indicator on the as-of day: level and pace, always apart.</summary>
/// <param name="Target">The main document's where it has one, else the one with the nearest target period; <c>null</c> where there is none.</param>
/// <param name="Series">National values of whole years (or stocks standing for them) up to the plan's year, by period.</param>
/// <param name="Latest">Last of <paramref name="Series"/>; <c>null</c> where it is empty.</param>
/// <param name="Attainment">Percent: value over target, or target over value where lower is better.</param>
/// <param name="Road">Share of the road from baseline to target, 1 = all.</param>
/// <param name="Time">Share of the time from the baseline's year to the target's at the data year, 1 = all.</param>
/// <param name="Pace"><paramref name="Road"/> over <paramref name="Time"/>.</param>
/// <param name="IsMet">The level test.</param>
/// <param name="MetThenFell">Met, and the latest value is worse than an earlier one after the baseline.</param>
/// <param name="Growth">Ratio of the Open SDG method: yearly growth over required growth.</param>
/// <param name="VerdictReason">Set with <see cref="Verdict.Unknown"/> only.</param>
/// <param name="IsMain">Its target stands in the scheme's main document.</param>
public sealed record IndicatorAssessment(
    Indicator Indicator,
    Target? Target,
    IReadOnlyList<Observation> Series,
    Observation? Latest,
    Score Attainment,
    Score Road,
    Score Time,
    Score Pace,
    bool IsMet,
    bool MetThenFell,
    Score Growth,
    OpenSdgStatus OpenSdg,
    Trend Trend,
    Verdict Verdict,
    UnscoredReason? VerdictReason,
    bool IsMain);
