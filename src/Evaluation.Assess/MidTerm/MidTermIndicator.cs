using Evaluation.Assess.Progress;
using Evaluation.Assess.Projections;
using Evaluation.Model;

namespace Evaluation.Assess.MidTerm;

/// <summary>One main indicator on the as-of day: level and pace apart, where it is heading, and the official word beside the engine's.</summary>
/// <param name="Series">Values of whole years (or stocks standing for them) as of the day, by period.</param>
/// <param name="Latest">Last of <paramref name="Series"/>; <c>null</c> where it is empty.</param>
/// <param name="Attainment">Percent: value over target, or target over value where lower is better.</param>
/// <param name="Road">Share of the road from baseline to target, 1 = all.</param>
/// <param name="Time">Share of the time from the baseline's year to the target's at the data year, 1 = all.</param>
/// <param name="Pace"><paramref name="Road"/> over <paramref name="Time"/>.</param>
/// <param name="MetThenFell">Met, and the latest value is worse than an earlier one after the baseline.</param>
/// <param name="Projection">Of the series and, where its year has no value, the target's own baseline.</param>
/// <param name="VerdictReason">Set with <see cref="Verdict.Unknown"/> only.</param>
public sealed record MidTermIndicator(
    Indicator Indicator,
    Target Target,
    IReadOnlyList<Observation> Series,
    Observation? Latest,
    Score Attainment,
    Score Road,
    Score Time,
    Score Pace,
    bool IsMet,
    bool MetThenFell,
    Trend Trend,
    Projection Projection,
    Verdict Verdict,
    UnscoredReason? VerdictReason,
    OfficialComparison Official);
