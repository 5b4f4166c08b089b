using System.Globalization;
using Evaluation.Intake.Records;
using Evaluation.Model;
using static Evaluation.Intake.Checks.FigureWords;

namespace Evaluation.Intake.Checks;

/// <summary>Judges the incoming rows of one series, but for those that say again what is stored: somebody may have vouched for them.</summary>
internal sealed class SeriesJudge(Series series, Indicator indicator, PlausibilityRules rules, Verdicts verdicts)
{
    /// <summary>Against other releases for the same period and for the years beside it, and against the row's own words.</summary>
    public void JudgeAgainstVintages()
    {
        for (var from = 0; from < series.Vintages.Count;)
        {
            var to = from;
            while (to < series.Vintages.Count && series.Vintages[to].Observation.Period == series.Vintages[from].Observation.Period)
                to++;
            for (var i = from; i < to; i++)
            {
                if (series.Vintages[i].Incoming is { } row)
                    JudgeRow(row, from, i, to);
            }

            from = to;
        }
    }

    /// <summary>A year's flow must be more than any part of it.</summary>
    public void JudgeAgainstParts(IEnumerable<Observation> parts)
    {
        if (indicator.Semantics != Semantics.Flow)
            return;
        var largest = parts.GroupBy(p => p.Period.Year).ToDictionary(year => year.Key, year => year.MaxBy(p => p.Value)!);
        foreach (var vintage in series.Vintages)
        {
            if (vintage.Incoming is { } row && !verdicts.IsKnown(row) && largest.TryGetValue(row.Observation.Period.Year, out var part)
                && part.Value > 0 && row.Observation.Value <= part.Value)
                verdicts.Add(PlausibilityProblems.PartOfYearValue, row, "value", Name(row), Text(row), Text(part.Value), part.Period.ToString());
        }
    }

    /// <summary>Against the periods around it.</summary>
    public void JudgeAgainstSeries()
    {
        series.Settle(v => v.Incoming is not { } row || !verdicts.IsHeld(row), DeclaresBreak);
        var judge = new StepJudge(series, indicator, rules, verdicts);
        foreach (var vintage in series.Vintages)
        {
            if (vintage.Incoming is { } row && !verdicts.IsKnown(row))
                judge.Judge(row, DeclaresBreak(row.Observation.Note));
        }
    }

    private bool DeclaresBreak(string note) =>
        note.Length > 0 && rules.BreakWords.Value.Any(word => note.Contains(word, StringComparison.Ordinal));

    private void JudgeRow(IncomingObservation row, int from, int own, int to)
    {
        var observation = row.Observation;
        for (var i = from; i < to; i++)
        {
            var other = series.Vintages[i].Observation;
            if (i == own || other.ReleasedOn != observation.ReleasedOn || (series.Vintages[i].IsIncoming && i > own))
                continue;
            if (other.Value == observation.Value)
            {
                verdicts.AddKnown(row);
                return;
            }

            verdicts.Add(PlausibilityProblems.ValueConflict, row, "value", Name(row), Day(observation.ReleasedOn), Text(other.Value), Text(row));
        }

        JudgeRevision(row, from, own, to);
        if (observation.Period.Kind == PeriodKind.Year && (PartOfYearWords.In(observation.Note) ?? PartOfYearWords.In(observation.Source)) is { } words)
            verdicts.Add(PlausibilityProblems.PartOfYear, row, "period", Name(row), words);
        if (DeclaresBreak(observation.Note))
            verdicts.Add(PlausibilityProblems.DeclaredBreak, row, "note", Name(row), observation.Note);
    }

    private void JudgeRevision(IncomingObservation row, int from, int own, int to)
    {
        var value = row.Observation.Value;
        decimal? nearest = null;
        for (var i = from; i < to; i++)
        {
            var vintage = series.Vintages[i];
            var isPublished = vintage.Incoming is not { } other || (i < own && !verdicts.IsHeld(other));
            if (i == own || !isPublished)
                continue;
            if (nearest is null || Math.Abs(vintage.Observation.Value - value) < Math.Abs(nearest.Value - value))
                nearest = vintage.Observation.Value;
        }

        if (nearest is not { } published || IsSameFigure(published, value))
            return;
        JudgeYear(row, published);
        var tolerance = rules.RevisionToleranceOf(indicator);
        if (Math.Abs(value - published) * 100 <= tolerance * Math.Abs(published) || IsLastDigit(published, value))
            return;
        var differs = published == 0 ? "∞" : Text(Math.Round(Math.Abs((value - published) / published) * 100, 1));
        verdicts.Add(PlausibilityProblems.Revision, row, "value", Name(row), Text(published), Text(value), differs, Text(tolerance));
    }

    private void JudgeYear(IncomingObservation row, decimal published)
    {
        var period = row.Observation.Period;
        foreach (var year in (ReadOnlySpan<int>)[period.Year - 1, period.Year + 1])
        {
            if (year is < 1000 or > 9998)
                continue;
            var beside = Period.Of(year, period.Kind, period.Number);
            var (from, to) = series.Of(beside);
            for (var i = from; i < to; i++)
            {
                if (series.Vintages[i].Observation.Value != row.Observation.Value)
                    continue;
                verdicts.Add(PlausibilityProblems.YearShifted, row, "period", Name(row), Text(row), beside.ToString(), period.ToString(), Text(published));
                return;
            }
        }
    }

    /// <summary>11.62 and 11.6 are one figure, once rounded and once not.</summary>
    private static bool IsSameFigure(decimal left, decimal right)
    {
        var places = Math.Min(Places(left), Places(right));
        return Math.Round(left, places, MidpointRounding.AwayFromZero) == Math.Round(right, places, MidpointRounding.AwayFromZero);
    }

    /// <summary>One more or less in the last place of the coarser figure is rounding, except for ranks.</summary>
    private bool IsLastDigit(decimal left, decimal right)
    {
        var unit = new decimal(1, 0, 0, false, (byte)Math.Min(Places(left), Places(right)));
        return indicator.Semantics != Semantics.Rank && Math.Abs(left - right) <= unit;
    }

    private static int Places(decimal value) => (value / 1.000000000000000000000000000000m).Scale;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
