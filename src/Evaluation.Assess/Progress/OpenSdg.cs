using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>Progress by compound annual growth, as Open SDG and Statistics Canada publish it.</summary>
/// <remarks>
/// open-sdg documentation, "progress methodology": CAGR = (v/v0)^(1/(t − t0)) − 1. The thresholds are the method's own, so that a
/// result can be compared with theirs. 14.5 in 2015, 10.2 in 2023, lower is better, 7.25 by 2030: 0.95259, score 2.51856, substantial.
/// </remarks>
public static class OpenSdg
{
    /// <summary>What the method puts in place of a baseline or target of 0.</summary>
    private const double InsteadOfZero = 0.001;

    public static OpenSdgResult Assess(OpenSdgInput input)
    {
        var growth = Growth(input);
        if (IsAchieved(input))
            return new(growth.Value, 5, OpenSdgStatus.TargetAchieved, growth.Reason);
        if (growth.Value is not { } value)
            return new(null, null, OpenSdgStatus.NotAvailable, growth.Reason);
        return input.Target is null ? WithoutTarget(value, OpenSdgLimit.Coefficient(input)) : WithTarget(value);
    }

    /// <summary>Several series of one indicator, or several groups (whose own means come first).</summary>
    /// <returns>Mean over those with a score; achieved only if each of these is; bands 2.5, 0 and −2.5.</returns>
    public static OpenSdgResult Mean(IReadOnlyCollection<OpenSdgResult> members)
    {
        var scored = members.Where(m => m.Score is not null).ToList();
        if (scored.Count == 0)
            return new(null, null, OpenSdgStatus.NotAvailable, members.FirstOrDefault()?.Reason ?? UnscoredReason.NoData);
        var mean = scored.Average(m => m.Score!.Value);
        var status = scored.All(m => m.Status == OpenSdgStatus.TargetAchieved)
            ? OpenSdgStatus.TargetAchieved
            : Status(mean, substantial: 2.5, moderate: 0, limited: -2.5);
        return new(null, mean, status, null);
    }

    private static (double? Value, UnscoredReason? Reason) Growth(OpenSdgInput input)
    {
        if (input.CurrentValue is not { } current || input.CurrentYear is not { } year)
            return (null, UnscoredReason.NoData);
        if (input.BaseValue is not { } start || input.BaseYear is not { } from)
            return (null, UnscoredReason.NoBaseline);
        if (input.Direction == Direction.None)
            return (null, UnscoredReason.NoDirection);
        if ((start >= 0 && current < 0) || (start < 0 && current > 0))
            return (null, UnscoredReason.SignChange);
        if (year - from < 1)
            return (null, UnscoredReason.NoTimeElapsed);

        var sign = start < 0 ? -1 : 1;
        var observed = sign * Side(input.Direction) * YearlyGrowth(NotZero(start), current, year - from);
        return Finite(input.Target is { } target ? observed / Required(input, start, from, target) : observed);
    }

    private static double Required(OpenSdgInput input, double start, int from, double target) =>
        input.TargetYear is { } by && by > from
            ? Math.Abs(YearlyGrowth(NotZero(start), NotZero(target), by - from))
            : double.NaN;

    private static (double? Value, UnscoredReason? Reason) Finite(double value) =>
        double.IsFinite(value) ? (value, null) : (null, UnscoredReason.NotComputable);

    private static double YearlyGrowth(double from, double to, int years) => Math.Pow(to / from, 1.0 / years) - 1;

    private static double NotZero(double value) => value == 0 ? InsteadOfZero : value;

    private static int Side(Direction direction) => direction == Direction.Lower ? -1 : 1;

    private static bool IsAchieved(OpenSdgInput input) =>
        input is { Target: { } target, CurrentValue: { } current } && input.Direction switch
        {
            Direction.Higher => current >= (target == 0 ? InsteadOfZero : target),
            Direction.Lower => current <= (target == 0 ? InsteadOfZero : target),
            Direction.None => false,
        };

    private static OpenSdgResult WithTarget(double ratio)
    {
        var score = ratio >= 0.6 ? Math.Min((7.1429 * ratio) - 4.2857, 5) : Math.Max((4.1667 * ratio) - 2.5, -5);
        return new(ratio, score, Status(ratio, substantial: 0.95, moderate: 0.6, limited: 0), null);
    }

    private static OpenSdgResult WithoutTarget(double growth, double coefficient)
    {
        var substantial = 0.015 * coefficient;
        var moderate = 0.005 * coefficient;
        return new(growth, ScoreWithoutTarget(growth, coefficient, substantial, moderate), Status(growth, substantial, moderate, limited: 0), null);
    }

    private static double ScoreWithoutTarget(double growth, double coefficient, double substantial, double moderate)
    {
        if (growth < 0)
            return Math.Max((125 * growth) - 2.5, -5);
        if (coefficient == 0)
            return 5;
        if (growth >= substantial)
            return Math.Min((500 * growth / coefficient) - 5, 5);
        return growth >= moderate ? (250 * growth / coefficient) - 1.25 : (500 * growth / coefficient) - 2.5;
    }

    private static OpenSdgStatus Status(double value, double substantial, double moderate, double limited)
    {
        if (value >= substantial)
            return OpenSdgStatus.SubstantialProgress;
        if (value >= moderate)
            return OpenSdgStatus.ModerateProgress;
        return value >= limited ? OpenSdgStatus.LimitedProgress : OpenSdgStatus.Deterioration;
    }
}
