using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>The change of the national index on the year before, as the points that its dimensions and indicators add.</summary>
internal sealed class NationalPoints(StatusInputs inputs, NationalAssessment national, NationalLevels levels)
{
    private readonly IReadOnlyList<IndexDimension> dimensions = inputs.National.Dimensions.Value;
    private readonly NationalYear year = national.Years[^1];
    private readonly Dictionary<string, NationalContribution> contributions = national.Contributions.ToDictionary(c => c.Indicator.Code, StringComparer.Ordinal);

    /// <summary>None in the base year: there is no year before.</summary>
    public IEnumerable<Explanation> OfIndex()
    {
        if (!HasBefore)
            return [];
        var parts = dimensions.Zip(year.DimensionPoints).Where(d => levels.Used(d.First).Count > 0).Select(d => Nodes.Part(d.First.Name, d.Second));
        var change = Nodes.Derived($"比{Nodes.Number(year.Year - 1)}年的变化", Score.Of(year.Change), FigureKind.Points, Combination.Sum, [.. parts]);
        return [change with { Text = $"{Nodes.Number(year.Year - 1)}年水平{Nodes.Number(Math.Round(national.Years[^2].Level, inputs.Scheme.Decimals.Value, MidpointRounding.AwayFromZero))}" }];
    }

    /// <summary>What stands beside a dimension's level and its indicators': the points they add, and an indicator's share of the index.</summary>
    public ILookup<string, Explanation> Shown(IndexDimension dimension)
    {
        var parts = levels.Used(dimension);
        var shown = parts.SelectMany(part => OfIndicator(dimension, part).Select(node => (Key: part.Code, Node: node)));
        if (HasBefore && parts.Count > 0)
            shown = shown.Append((dimension.Name, OfDimension(dimension, parts)));
        return shown.ToLookup(s => s.Key, s => s.Node, StringComparer.Ordinal);
    }

    private bool HasBefore => national.Years.Count > 1;

    private string Label => $"比{Nodes.Number(year.Year - 1)}年加点";

    private Explanation OfDimension(IndexDimension dimension, IReadOnlyList<IndexPart> parts) => Nodes.Derived(
        Label,
        Score.Of(year.DimensionPoints[dimensions.ToList().IndexOf(dimension)]),
        FigureKind.Points,
        Combination.Sum,
        [.. parts.Select(part => Nodes.Part(levels.IndicatorOf(part.Code).Name, contributions[part.Code].LastPoints))]);

    private IEnumerable<Explanation> OfIndicator(IndexDimension dimension, IndexPart part)
    {
        var share = Share(dimension, part);
        if (!HasBefore)
            return [share];
        var points = Nodes.Derived(
            Label,
            Score.Of(contributions[part.Code].LastPoints),
            FigureKind.Points,
            Combination.Product,
            [share with { Weight = 1 }, Change(part) with { Weight = 1 }, .. Stretch(dimension, part)]);
        return [points];
    }

    /// <summary>Of the index, after those left out have handed on their weight.</summary>
    private Explanation Share(IndexDimension dimension, IndexPart part)
    {
        var present = dimensions.Where(d => levels.Used(d).Count > 0).Sum(d => d.Weight);
        var siblings = levels.Used(dimension).Sum(p => p.Weight);
        return Nodes.Derived(
            "占指数的比重",
            Score.Of(contributions[part.Code].SharePercent / 100),
            FigureKind.Share,
            Combination.Product,
            [
                Of("维度占指数", dimension.Weight, "维度权重", present, "各维度权重之和"),
                Of("指标占维度", part.Weight, "指标权重", siblings, "同维度指标权重之和"),
            ]);
    }

    private static Explanation Of(string label, decimal part, string partLabel, decimal whole, string wholeLabel) => Nodes.Derived(
        label, Score.Of(part / whole), FigureKind.Share, Combination.Quotient, [Nodes.Part(partLabel, part), Nodes.Part(wholeLabel, whole)]) with
    {
        Weight = 1,
    };

    private Explanation Change(IndexPart part)
    {
        var (now, before) = (levels.Of(part.Code, year.Year), levels.OfIndicator(levels.IndicatorOf(part.Code), year.Year - 1));
        return Nodes.Derived(
            "水平的变化",
            Score.Of(now - before.Figure!.Value.Value),
            FigureKind.Points,
            Combination.Difference,
            [Nodes.Part($"{Nodes.Number(year.Year)}年水平", now), before with { Label = $"{Nodes.Number(year.Year - 1)}年水平", Weight = 1 }]);
    }

    /// <summary>Chained: an indicator's points become growth, and growth is applied to where the dimension stood.</summary>
    private IEnumerable<Explanation> Stretch(IndexDimension dimension, IndexPart part)
    {
        if (!levels.IsChained)
            yield break;
        var (whole, own) = (levels.Of(dimension, year.Year - 1).Value, levels.Of(part.Code, year.Year - 1));
        yield return Of("维度与指标上年水平之比", whole, "维度上年水平", own, "指标上年水平") with { Kind = FigureKind.Ratio };
    }
}
