using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>The value of an indicator in a year of the national index: as released, or filled in from the years around it.</summary>
internal sealed class NationalValues(StatusInputs inputs, NationalAssessment national)
{
    private readonly KnownValues known = KnownValues.Of(inputs);
    private readonly Dictionary<(string Code, int Year), NationalCell> cells = national.Cells.ToDictionary(c => (c.Indicator.Code, c.Year));

    /// <returns>A part of the figure above.</returns>
    public Explanation Of(Indicator indicator, int year, string label)
    {
        var (cell, series) = (cells[(indicator.Code, year)], known.Series(indicator.Code, inputs.Area));
        var value = series.TryGetValue(year, out var released)
            ? Nodes.OfObservation(label, released)
            : Filled(cell, series, label);
        return value with { Choices = [cell.Origin], Weight = 1 };
    }

    private Explanation Filled(NationalCell cell, IReadOnlyDictionary<int, Observation> series, string label)
    {
        var (from, isInside) = (series.Keys.Where(y => y < cell.Year).Max(), series.Keys.Any(y => y > cell.Year));
        var before = Nodes.OfObservation($"{Nodes.Number(from)}年值", series[from]) with { Weight = 1 };
        var isBetween = cell.Origin == CellOrigin.Interpolated;
        return Nodes.Derived(
            label,
            Score.Of(cell.Value!.Value),
            FigureKind.Quantity,
            isBetween ? Combination.PointOnWay : Combination.WeightedMean,
            isBetween ? [before, .. Towards(cell.Year, from, series)] : [before]) with
        {
            Unit = cell.Indicator.Unit,
            Rule = Rule(isInside, inputs.National),
        };
    }

    private static IEnumerable<Explanation> Towards(int year, int from, IReadOnlyDictionary<int, Observation> series)
    {
        var to = series.Keys.Where(y => y > year).Min();
        yield return Nodes.OfObservation($"{Nodes.Number(to)}年值", series[to]) with { Weight = 1 };
        yield return Nodes.Derived(
            "两年之间的位置",
            Score.Of((year - from) / (decimal)(to - from)),
            FigureKind.Share,
            Combination.ShareOfWay,
            [Nodes.Part("本年", year), Nodes.Part("前一有值年份", from), Nodes.Part("后一有值年份", to)]) with
        {
            Weight = 1,
        };
    }

    private static CitedRule Rule(bool isInside, NationalIndexDefinition definition) => isInside
        ? Nodes.Cite("national.gapInside", definition.GapInside)
        : Nodes.Cite("national.gapAtEnd", definition.GapAtEnd);
}
