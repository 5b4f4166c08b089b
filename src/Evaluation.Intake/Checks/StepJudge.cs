using System.Globalization;
using Evaluation.Intake.Records;
using Evaluation.Model;
using static Evaluation.Intake.Checks.FigureWords;

namespace Evaluation.Intake.Checks;

/// <summary>Judges the step from a figure to its neighbours in time.</summary>
/// <remarks>Calm where it cannot know: short and volatile series and small counts give notices at most, short of a factor of eighty.</remarks>
internal sealed class StepJudge(Series series, Indicator indicator, PlausibilityRules rules, Verdicts verdicts)
{
    /// <summary>ln 80: nothing grows so between two releases, whatever the series.</summary>
    private const double beyondAnySeries = 4.38;

    /// <summary>ln 30 more is allowed after a declared break.</summary>
    private const double declaredBreakAllowance = 3.4;

    /// <summary>A count that reaches this is no longer one of the small numbers that may do anything.</summary>
    private const decimal smallNumbersEnd = 1000;

    private readonly double jump = Math.Log((double)rules.JumpFactorOf(indicator));
    private readonly double scale = Math.Log((double)rules.ScaleErrorFactor.Value);
    private readonly bool isCount = indicator.Semantics is Semantics.Flow or Semantics.Stock
        && indicator.Unit.Length > 0 && !"万亿千百十%％".Contains(indicator.Unit[0], StringComparison.Ordinal)
        && !indicator.Unit.Contains('/', StringComparison.Ordinal);

    public void Judge(IncomingObservation row, bool isDeclaredBreak)
    {
        Span<double> times = stackalloc double[SeriesWindow.Size];
        Span<double> logs = stackalloc double[SeriesWindow.Size];
        var count = series.Around(row.Observation.Period, times, logs);
        if (count == 0)
            return;
        var window = new SeriesWindow(times[..count], logs[..count]);
        if (row.Observation.Value <= 0)
        {
            JudgeNotPositive(row, window, isDeclaredBreak);
            return;
        }

        var time = SeriesWindow.TimeOf(row.Observation.Period);
        var log = Math.Log((double)row.Observation.Value);
        var allowance = isDeclaredBreak ? declaredBreakAllowance : 0;
        if (Math.Abs(log - window.Median) <= Math.Min(0.2, jump))
            return;
        if (JudgeScale(row, window, time, log, allowance) || (!isDeclaredBreak && JudgeJump(row, window, time, log)))
            return;
        Notice(row, window, time, log);
    }

    private bool JudgeScale(IncomingObservation row, SeriesWindow window, double time, double log, double allowance)
    {
        var (median, line) = (window.Median, window.Expected(time));
        var expected = Math.Abs(log - median) < Math.Abs(log - line) ? median : line;
        var off = Math.Abs(log - expected);
        var isSteady = window.Count >= 2 && window.IsSteady();
        allowance += jump * Math.Max(0, window.NearestGap(time) - 1);
        var isOff = isSteady ? off >= scale + allowance : off >= beyondAnySeries + allowance && IsOffEvery(window, log, beyondAnySeries);
        if (!isOff || IsSmall(row, median))
            return false;
        var times = Math.Exp(log - expected);
        verdicts.Add(PlausibilityProblems.ScaleError, row, "value", Name(row), Text(row), Significant(times), Significant(Math.Exp(expected)));
        return true;
    }

    private static bool IsOffEvery(SeriesWindow window, double log, double limit)
    {
        for (var i = 0; i < window.Count; i++)
        {
            if (Math.Abs(window.LogOf(i) - log) < limit)
                return false;
        }

        return true;
    }

    /// <summary>Out of line with the neighbours on both sides; at an end of the series, with the two nearest.</summary>
    private bool JudgeJump(IncomingObservation row, SeriesWindow window, double time, double log)
    {
        if (window.Count < rules.SteadyFromPoints.Value)
            return false;
        var step = window.LargestStep();
        var first = Math.Max(jump * Caution(window.Count), (double)rules.VolatilityAllowance.Value * step);
        var perYear = Math.Max(step, jump / 4);
        var (left, beyondLeft) = window.Neighbours(time, before: true);
        var (right, beyondRight) = window.Neighbours(time, before: false);
        var (one, other) = left < 0 ? (right, beyondRight) : right < 0 ? (left, beyondLeft) : (left, right);
        if (!IsBeyond(window, one, time, log, first, perYear) || !IsBeyond(window, other, time, log, first, perYear) || IsSmall(row, window.LogOf(one)))
            return false;
        verdicts.Add(PlausibilityProblems.Jump, row, "value", Name(row), Text(row), Significant(Math.Exp(window.LogOf(one))), Year(window.TimeOf(one)));
        return true;
    }

    /// <summary>Three points tell less about what a series does than five: half as much again is allowed them.</summary>
    private static double Caution(int points) => 1 + Math.Max(0, (5 - points) * 0.25);

    /// <param name="first">Allowed over a year or less.</param>
    /// <param name="perYear">Allowed for every further year.</param>
    private static bool IsBeyond(SeriesWindow window, int index, double time, double log, double first, double perYear) =>
        index >= 0 && Math.Abs(window.LogOf(index) - log) > first + (perYear * Math.Max(0, Math.Abs(window.TimeOf(index) - time) - 1));

    private void Notice(IncomingObservation row, SeriesWindow window, double time, double log)
    {
        var (near, _) = window.Neighbours(time, before: true);
        if (near < 0 || verdicts.IsHeld(row) || !IsBeyond(window, near, time, log, jump, jump))
            return;
        verdicts.Add(PlausibilityProblems.Break, row, "value", Name(row), Text(row), Significant(Math.Exp(window.LogOf(near))), Year(window.TimeOf(near)));
    }

    /// <summary>Zero or less, where a steady series of no small numbers never was.</summary>
    private void JudgeNotPositive(IncomingObservation row, SeriesWindow window, bool isDeclaredBreak)
    {
        if (isDeclaredBreak || window.Count < rules.SteadyFromPoints.Value || !window.IsSteady() || IsSmall(row, window.Median))
            return;
        var (left, _) = window.Neighbours(SeriesWindow.TimeOf(row.Observation.Period), before: true);
        var near = Math.Max(0, left);
        verdicts.Add(PlausibilityProblems.Jump, row, "value", Name(row), Text(row), Significant(Math.Exp(window.LogOf(near))), Year(window.TimeOf(near)));
    }

    private bool IsSmall(IncomingObservation row, double log)
    {
        if (!isCount)
            return false;
        var (value, other) = (row.Observation.Value, Math.Exp(log));
        return Math.Min((double)value, other) < (double)rules.SmallNumberBelow.Value && Math.Max((double)value, other) < (double)smallNumbersEnd;
    }

    private static string Significant(double value) => value.ToString(value >= 1000 ? "F0" : "G4", CultureInfo.InvariantCulture);

    private static string Year(double time) => Math.Floor(time).ToString("F0", CultureInfo.InvariantCulture);
}
