using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Status;

/// <summary>Builds the region index: areas with enough data are scored and ranked, the others are named.</summary>
internal static class RegionIndex
{
    private sealed record Built(RegionValues Values, IReadOnlyDictionary<string, decimal> Coverage, IReadOnlyList<Area> Eligible, IndexTree? Tree, IndexResult? Index, IReadOnlyList<Problem> Problems);

    public static RegionAssessment Of(StatusInputs inputs, KnownValues known)
    {
        var built = Build(inputs, known, inputs.Year);
        var uncertainty = built.Index is null
            ? new Read<UncertaintyResult>([], [])
            : IndexUncertainty.Of(built.Values.TableOf(built.Eligible), built.Tree!, RegionChoices.Options(inputs.Regions), RegionChoices.Uncertainty(inputs.Regions.Uncertainty));
        var before = Build(inputs, known, inputs.Year - 1).Index?.Rows.ToDictionary(r => r.Unit, r => r.Rank, StringComparer.Ordinal) ?? [];
        var result = uncertainty.Rows.SingleOrDefault();
        var scores = built.Values.Areas.Select(area => ScoreOf(inputs, built, result, before.GetValueOrDefault(area.Code), area))
            .OrderBy(s => s.Rank.IsScored ? s.Rank.Value : int.MaxValue).ThenBy(s => s.Area.Code, StringComparer.Ordinal).ToList();
        return new RegionAssessment(scores, RegionGroups.Of(scores), built.Index, result, [.. built.Problems.Concat(uncertainty.Problems).Distinct()]);
    }

    private static Built Build(StatusInputs inputs, KnownValues known, int year)
    {
        var values = RegionValues.Of(inputs, known, year);
        var dimensions = inputs.Regions.Dimensions.Value;
        var shares = DefinedTree.Shares(dimensions);
        var coverage = values.Areas.ToDictionary(a => a.Code, a => values.CoveragePercent(a, shares), StringComparer.Ordinal);
        List<Area> eligible = [.. values.Areas.Where(a => coverage[a.Code] > 0 && coverage[a.Code] >= inputs.Scheme.MinCoveragePercent.Value)];
        if (eligible.Count < 2)
            return new Built(values, coverage, [], null, null, []);
        var tree = IndexTrees.From(DefinedTree.Of(dimensions, inputs.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal)), "regions");
        if (tree.Rows.Count == 0)
            return new Built(values, coverage, [], null, null, tree.Problems);
        var index = IndexBuild.Of(values.TableOf(eligible), tree.Rows[0], RegionChoices.Options(inputs.Regions));
        return new Built(values, coverage, index.Rows.Count == 0 ? [] : eligible, tree.Rows[0], index.Rows.SingleOrDefault(), index.Problems);
    }

    private static RegionScore ScoreOf(StatusInputs inputs, Built built, UncertaintyResult? uncertainty, int? rankBefore, Area area)
    {
        var unit = built.Index?.Scores.Units.ToList().IndexOf(area.Code) ?? -1;
        Score At(string node) => unit >= 0 && built.Index!.Scores[unit, built.Index.Scores.ColumnOf(node)] is { } score
            ? Score.Of((decimal)score)
            : Score.Unscored(unit < 0 ? UnscoredReason.LowCoverage : UnscoredReason.NoData);
        var total = At(DefinedTree.Root);
        return new RegionScore(
            area,
            total,
            Ranked(built.Index?.Rows.FirstOrDefault(r => r.Unit == area.Code)?.Rank, UnscoredReason.LowCoverage),
            [.. inputs.Regions.Dimensions.Value.Select(d => At(d.Name))],
            uncertainty?.Units.FirstOrDefault(u => u.Unit == area.Code),
            built.Coverage[area.Code],
            total.TryGet(out var value) ? inputs.Scheme.Bands.Value.FirstOrDefault(b => value >= b.From)?.Name ?? "" : "",
            Ranked(rankBefore, UnscoredReason.NoData),
            [.. built.Values.Indicators.Select(i => CellOf(built, unit, area, i, At(i.Code)))]);
    }

    private static RegionCell CellOf(Built built, int unit, Area area, Indicator indicator, Score score)
    {
        var released = built.Values.Values.GetValueOrDefault((area.Code, indicator.Code));
        var filled = unit >= 0 && released is null ? built.Index!.Imputed[unit, built.Index.Imputed.ColumnOf(indicator.Code)] : null;
        var origin = released is null ? (filled is null ? CellOrigin.Missing : CellOrigin.FromOtherAreas)
            : released.Period.Year < built.Values.Year ? CellOrigin.CarriedForward
            : CellOrigins.Of(released);
        return new RegionCell(area, indicator, released, released?.Value ?? (decimal?)filled, origin, score);
    }

    private static Score Ranked(int? rank, UnscoredReason otherwise) => rank is { } place ? Score.Of(place) : Score.Unscored(otherwise);
}
