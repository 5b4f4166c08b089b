namespace Evaluation.Assess.Status;

/// <summary>What is missing from the evaluation, said before any figure is.</summary>
internal static class StatusGaps
{
    /// <returns>National before regions; within a kind in the order of the definitions.</returns>
    public static IReadOnlyList<StatusGap> Of(StatusInputs inputs, NationalOutcome national, RegionAssessment regions) =>
        [.. National(inputs, national), .. Regions(inputs, regions)];

    private static IEnumerable<StatusGap> National(StatusInputs inputs, NationalOutcome outcome)
    {
        if (outcome.Assessment is not { } national)
        {
            yield return new StatusGap(StatusGapKind.NoNationalIndex);
        }
        else
        {
            if (national.Years[^1].Year < inputs.Year)
                yield return new StatusGap(StatusGapKind.NationalNotCurrent) { Years = [national.Years[^1].Year] };
            foreach (var year in national.Years.Where(y => y.IsThin))
                yield return new StatusGap(StatusGapKind.NationalYearThin, Percent: year.CoveragePercent) { Years = [year.Year] };
        }

        foreach (var left in outcome.LeftOut)
            yield return new StatusGap(StatusGapKind.NationalLeftOut, left.Indicator, Reason: left.Reason, Count: left.ReleasedYears);
        var used = (outcome.Assessment?.Contributions ?? []).ToLookup(c => c.Dimension, StringComparer.Ordinal);
        foreach (var dimension in inputs.National.Dimensions.Value.Where(d => outcome.Assessment is not null && used[d.Name].Count() < 2))
            yield return new StatusGap(StatusGapKind.DimensionThin, Name: dimension.Name, Count: used[dimension.Name].Count());
        var filled = (outcome.Assessment?.Cells ?? []).Where(c => c.Level is not null && c.Origin.IsFilled());
        foreach (var cells in filled.GroupBy(c => c.Indicator))
            yield return new StatusGap(StatusGapKind.NationalFilled, cells.Key, Count: cells.Count()) { Years = [.. cells.Select(c => c.Year)] };
    }

    private static IEnumerable<StatusGap> Regions(StatusInputs inputs, RegionAssessment regions)
    {
        if (regions.Index is null)
            yield return new StatusGap(StatusGapKind.NoRegionIndex);
        foreach (var column in regions.Scores.SelectMany(s => s.Cells).GroupBy(c => c.Indicator))
        {
            var released = column.Where(c => c.Observation is not null).ToList();
            if (released.Count == 0)
                yield return new StatusGap(StatusGapKind.RegionIndicatorWithoutData, column.Key);
            var older = released.Where(c => c.Observation!.Period.Year < inputs.Year).ToList();
            if (older.Count > 0)
                yield return new StatusGap(StatusGapKind.RegionIndicatorOlder, column.Key, Count: older.Count) { Years = [.. older.Select(c => c.Observation!.Period.Year).Distinct().Order()] };
            if (column.Count(c => c.Origin == CellOrigin.FromOtherAreas) is > 0 and var filled)
                yield return new StatusGap(StatusGapKind.RegionFilled, column.Key, Count: filled);
        }

        foreach (var refused in regions.Scores.Where(s => !s.Rank.IsScored))
            yield return new StatusGap(StatusGapKind.RegionRefused, Name: refused.Area.Name, Percent: refused.CoveragePercent);
        if (regions.Index is not null && regions.Scores.All(s => !s.PreviousRank.IsScored))
            yield return new StatusGap(StatusGapKind.NoPreviousRegions);
        if (regions.Index is not null && regions.Uncertainty is null)
            yield return new StatusGap(StatusGapKind.NoIntervals);
    }
}
