using Evaluation.Assess.Indices.Series;
using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>Builds the index of the whole area: which indicators can take part, their years filled, the index, and what each adds.</summary>
internal static class NationalIndex
{
    private const string Source = "national";

    private sealed record Candidate(
        Indicator Indicator, string Dimension, IReadOnlyDictionary<int, Observation> Known, IReadOnlyList<(int Year, decimal? Value, CellOrigin Origin)> Cells, int Released);

    public static NationalOutcome Of(StatusInputs inputs, KnownValues known)
    {
        var definition = inputs.National;
        var indicators = inputs.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var series = definition.Dimensions.Value
            .SelectMany(d => d.Indicators.Select(p => (Indicator: indicators[p.Code], Dimension: d.Name, Known: known.Series(p.Code, inputs.Area))))
            .ToList();
        var (first, last) = (definition.BaseYear.Value, LastYear([.. series.Select(s => s.Known)], inputs));
        var candidates = series.Select(s => new Candidate(
            s.Indicator, s.Dimension, s.Known, NationalFilling.Of(s.Known, last, definition), s.Known.Keys.Count(y => y >= first && y <= inputs.Year))).ToList();
        var leftOut = candidates.Select(c => (Candidate: c, Reason: WhyNot(c, inputs))).Where(c => c.Reason is not null)
            .ToDictionary(c => c.Candidate.Indicator.Code, c => c.Reason!.Value, StringComparer.Ordinal);
        var values = candidates.Where(c => !leftOut.ContainsKey(c.Indicator.Code)).ToDictionary(
            c => c.Indicator.Code,
            c => (IReadOnlyDictionary<int, decimal>)c.Cells.ToDictionary(y => y.Year, y => y.Value!.Value),
            StringComparer.Ordinal);
        if (last < first || values.Count == 0)
            return new NationalOutcome(null, Named(candidates, leftOut));
        var options = new BaseIndexOptions(first, last, Enum.Parse<SeriesMethod>(definition.Method.Value, ignoreCase: true), GapRules.None);
        var built = BaseIndices.Of(DefinedTree.Of(definition.Dimensions.Value, indicators), values, options, Source);
        foreach (var problem in built.Problems.Where(p => p.Code == SeriesProblems.NotPositive))
            leftOut[problem.Place.Column!] = LeftOutReason.NotPositive;
        return new NationalOutcome(built.Rows.Count == 0 ? null : Assessed(inputs, built.Rows[0], candidates), Named(candidates, leftOut));
    }

    /// <summary>The last year, up to the one evaluated, for which anything was released; before the base year when nothing was.</summary>
    private static int LastYear(IReadOnlyList<IReadOnlyDictionary<int, Observation>> series, StatusInputs inputs) =>
        series.Where(s => s.ContainsKey(inputs.National.BaseYear.Value)).SelectMany(s => s.Keys).Where(y => y <= inputs.Year)
            .DefaultIfEmpty(inputs.National.BaseYear.Value - 1).Max();

    private static LeftOutReason? WhyNot(Candidate candidate, StatusInputs inputs)
    {
        var definition = inputs.National;
        if (!candidate.Known.ContainsKey(definition.BaseYear.Value))
            return LeftOutReason.NoBase;
        if (candidate.Released < Math.Min(definition.MinObservedYears.Value, inputs.Year - definition.BaseYear.Value + 1))
            return LeftOutReason.TooFewYears;
        return candidate.Cells.Any(c => c.Value is null) ? LeftOutReason.Gap : null;
    }

    private static IReadOnlyList<LeftOutIndicator> Named(IEnumerable<Candidate> candidates, Dictionary<string, LeftOutReason> leftOut) =>
        [.. candidates.Where(c => leftOut.ContainsKey(c.Indicator.Code)).Select(c => new LeftOutIndicator(c.Indicator, c.Dimension, leftOut[c.Indicator.Code], c.Released))];

    private static NationalAssessment Assessed(StatusInputs inputs, BaseIndex index, IReadOnlyList<Candidate> candidates)
    {
        var places = index.Tree.Codes.Select((code, place) => (code, place)).ToDictionary(p => p.code, p => p.place, StringComparer.Ordinal);
        var used = candidates.Where(c => places.ContainsKey(c.Indicator.Code)).ToList();
        var levels = index.Years.Select((year, at) => (year, at)).ToDictionary(y => y.year, y => index.Levels[index.Tree.Root][y.at]);
        return new NationalAssessment(
            index,
            [.. index.Years.Select((_, at) => YearAt(inputs, index, places, used, at))],
            [.. candidates.SelectMany(c => c.Cells.Select((y, at) => new NationalCell(
                c.Indicator, c.Dimension, y.Year, y.Value, y.Origin, places.TryGetValue(c.Indicator.Code, out var place) ? index.Levels[place][at] : null)))],
            Contributions(index, places, used),
            Growth.Yearly(levels, index.Years[0], index.Years[^1]));
    }

    private static NationalYear YearAt(StatusInputs inputs, BaseIndex index, Dictionary<string, int> places, List<Candidate> used, int at)
    {
        var (root, shares) = (index.Tree.Root, DefinedTree.Shares(inputs.National.Dimensions.Value));
        var coverage = 100 * used.Where(c => !c.Cells[at].Origin.IsFilled()).Sum(c => shares[c.Indicator.Code]);
        return new NationalYear(
            index.Years[at],
            index.Levels[root][at],
            at == 0 ? 0 : index.Levels[root][at] - index.Levels[root][at - 1],
            [.. inputs.National.Dimensions.Value.Select(d => places.TryGetValue(d.Name, out var place) ? Score.Of(index.Levels[place][at]) : Score.Unscored(UnscoredReason.NoData))],
            [.. inputs.National.Dimensions.Value.Select(d => used.Where(c => c.Dimension == d.Name).Sum(c => index.Increments[root][places[c.Indicator.Code], at]))],
            coverage,
            coverage < inputs.Scheme.MinCoveragePercent.Value,
            used.Count(c => c.Cells[at].Origin.IsFilled()));
    }

    private static IReadOnlyList<NationalContribution> Contributions(BaseIndex index, Dictionary<string, int> places, List<Candidate> used)
    {
        var (root, last) = (index.Tree.Root, index.Years.Count - 1);
        var shares = index.Tree.EffectiveWeights(index.Tree.GivenWeights());
        return [.. used.Select(c =>
        {
            var place = places[c.Indicator.Code];
            return new NationalContribution(
                c.Indicator,
                c.Dimension,
                100 * (decimal)shares[place],
                c.Cells[0].Value!.Value,
                c.Cells[last].Value!.Value,
                c.Cells[last].Origin,
                index.Levels[place][last],
                index.Increments[root][place, last],
                Enumerable.Range(0, index.Years.Count).Sum(at => index.Increments[root][place, at]));
        })];
    }
}
