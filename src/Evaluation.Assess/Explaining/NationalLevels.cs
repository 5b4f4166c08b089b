using Evaluation.Assess.Indices.Series;
using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>Levels of dimensions and indicators of the national index, base year = 100, down to the values they are computed from.</summary>
internal sealed class NationalLevels(StatusInputs inputs, NationalAssessment national)
{
    private readonly NationalIndexDefinition definition = inputs.National;
    private readonly NationalValues values = new(inputs, national);
    private readonly Dictionary<(string Code, int Year), NationalCell> cells = national.Cells.ToDictionary(c => (c.Indicator.Code, c.Year));
    private readonly HashSet<string> used = [.. national.Contributions.Select(c => c.Indicator.Code)];

    /// <summary>Whether the levels of a dimension are chained from year to year instead of being the mean of its indicators'.</summary>
    public bool IsChained => IndexRules.Word<SeriesMethod>(definition.Method.Value) == SeriesMethod.ChainedGrowth;

    /// <summary>The indicators of a dimension that take part.</summary>
    public IReadOnlyList<IndexPart> Used(IndexDimension dimension) => [.. dimension.Indicators.Where(i => used.Contains(i.Code))];

    public decimal Of(string code, int year) => cells[(code, year)].Level!.Value;

    public Score Of(IndexDimension dimension, int year) =>
        national.Years[year - definition.BaseYear.Value].Dimensions[definition.Dimensions.Value.ToList().IndexOf(dimension)];

    /// <param name="shown">What stands beside the parts: by indicator, and for the dimension itself under its name.</param>
    public Explanation OfDimension(IndexDimension dimension, int year, ILookup<string, Explanation> shown)
    {
        var figure = Of(dimension, year);
        IReadOnlyList<Explanation> beside = [.. shown[dimension.Name]];
        if (!IsChained || year == definition.BaseYear.Value)
        {
            return Nodes.Derived(
                dimension.Name,
                figure,
                FigureKind.Points,
                Combination.WeightedMean,
                [.. beside, .. Used(dimension).Select(part => OfPart(dimension, part, year, shown[part.Code]))]);
        }

        return Nodes.Derived(
            dimension.Name,
            figure,
            FigureKind.Points,
            Combination.Product,
            figure.IsScored ? [.. beside, .. Chained(dimension, year, shown)] : beside);
    }

    /// <summary>100 · value / base value, or its reverse where lower is better.</summary>
    public Explanation OfIndicator(Indicator indicator, int year)
    {
        var (first, label) = (definition.BaseYear.Value, IndicatorExplanations.NameOf(indicator));
        var value = values.Of(indicator, year, $"{Nodes.Number(year)}年值");
        var start = values.Of(indicator, first, $"{Nodes.Number(first)}年（基年）值");
        return Nodes.Derived(
            label,
            Score.Of(Of(indicator.Code, year)),
            FigureKind.Points,
            Combination.PercentQuotient,
            indicator.Direction == Direction.Lower ? [start, value] : [value, start]) with
        {
            Choices = [indicator.Direction],
        };
    }

    public Indicator IndicatorOf(string code) => cells[(code, definition.BaseYear.Value)].Indicator;

    private Explanation OfPart(IndexDimension dimension, IndexPart part, int year, IEnumerable<Explanation> beside)
    {
        var level = OfIndicator(IndicatorOf(part.Code), year);
        return level with
        {
            Children = [.. beside, .. level.Children],
            Weight = part.Weight,
            Rule = IndexRules.Weight(IndexRules.Nation, definition.Dimensions, dimension, part),
        };
    }

    /// <summary>The level of the year before, itself explained, and the mean growth of the indicators.</summary>
    private IEnumerable<Explanation> Chained(IndexDimension dimension, int year, ILookup<string, Explanation> shown)
    {
        var before = OfDimension(dimension, year - 1, Enumerable.Empty<Explanation>().ToLookup(_ => ""));
        yield return before with { Label = $"{dimension.Name}{Nodes.Number(year - 1)}年水平", Weight = 1 };
        var growth = Used(dimension).Select(part => Growth(dimension, part, year, shown[part.Code]));
        yield return Nodes.Derived(
            "指标平均增长倍数",
            Score.Of(Of(dimension, year).Value / Of(dimension, year - 1).Value),
            FigureKind.Ratio,
            Combination.WeightedMean,
            [.. growth]) with
        {
            Weight = 1,
        };
    }

    private Explanation Growth(IndexDimension dimension, IndexPart part, int year, IEnumerable<Explanation> beside)
    {
        var indicator = IndicatorOf(part.Code);
        var (now, before) = (OfIndicator(indicator, year), OfIndicator(indicator, year - 1));
        return Nodes.Derived(
            $"{indicator.Name}增长倍数",
            Score.Of(Of(part.Code, year) / Of(part.Code, year - 1)),
            FigureKind.Ratio,
            Combination.Quotient,
            [
                .. beside,
                now with { Label = $"{now.Label}{Nodes.Number(year)}年水平", Weight = 1 },
                before with { Label = $"{before.Label}{Nodes.Number(year - 1)}年水平", Weight = 1 },
            ]) with
        {
            Weight = part.Weight,
            Rule = IndexRules.Weight(IndexRules.Nation, definition.Dimensions, dimension, part),
        };
    }
}
