using Evaluation.Assess.Indices;
using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>The values that regions' scores are computed from, down to what was released.</summary>
internal sealed class RegionTreatedValues(StatusAssessment status, IndexResult index)
{
    private readonly RegionIndexDefinition definition = status.Inputs.Regions;
    private readonly Dictionary<(string Area, string Indicator), RegionCell> cells =
        status.Regions.Scores.SelectMany(s => s.Cells).ToDictionary(c => (c.Area.Code, c.Indicator.Code));

    /// <summary>Treated values of all regions that have one, by area code.</summary>
    public IReadOnlyList<(string Area, double Value)> Column(string indicator) => In(index.Treated, indicator);

    public double Of(RegionCell cell) => index.Treated[Unit(cell.Area.Code), index.Treated.ColumnOf(cell.Indicator.Code)]!.Value;

    /// <summary>The region whose own released value stands at a bound of the column; any other where all there were moved.</summary>
    public RegionCell At(string indicator, double bound) => Column(indicator)
        .Where(v => v.Value == bound)
        .Select(v => cells[(v.Area, indicator)])
        .OrderByDescending(c => c.Observation is not null && !IsTreated(c))
        .ThenByDescending(c => c.Observation is not null)
        .First();

    /// <summary>The regions whose value was drawn in to this bound of the column, in the order of their codes.</summary>
    public IReadOnlyList<string> DrawnInTo(string indicator, double bound) =>
    [
        .. Column(indicator)
            .Where(v => v.Value == bound && index.Treatments[index.Treated.ColumnOf(indicator)].Outcome == TreatOutcome.Winsorised)
            .Select(v => cells[(v.Area, indicator)])
            .Where(IsTreated)
            .Select(c => c.Area.Name),
    ];

    /// <param name="whose">The region's name; empty where it is the one explained.</param>
    /// <returns>A part of the figure above.</returns>
    public Explanation Explain(RegionCell cell, string label, string whose = "")
    {
        if (!IsTreated(cell))
            return Known(cell, label, whose);
        var column = index.Treated.ColumnOf(cell.Indicator.Code);
        var isLogarithm = index.Treatments[column].Outcome == TreatOutcome.LogTransformed;
        var others = (isLogarithm ? In(index.Imputed, cell.Indicator.Code) : Column(cell.Indicator.Code)).Select(v => (decimal)v.Value).ToList();
        return Nodes.Derived(
            Labelled(label, whose),
            Score.Of((decimal)Of(cell)),
            isLogarithm ? FigureKind.Ratio : FigureKind.Quantity,
            isLogarithm ? Combination.ShiftedLogarithm : Combination.Clamped,
            [
                Known(cell, "处理前的值", whose),
                Nodes.Part(isLogarithm ? "各地区最小值" : "缩尾后最小值", others.Min()),
                Nodes.Part(isLogarithm ? "各地区最大值" : "缩尾后最大值", others.Max()),
            ]) with
        {
            Unit = isLogarithm ? "" : cell.Indicator.Unit,
            Choices = [index.Treatments[column].Outcome],
            Weight = 1,
            Rule = Nodes.Cite("regions.treat", definition.Treat),
        };
    }

    private bool IsTreated(RegionCell cell) => index.IsTreated(Unit(cell.Area.Code), index.Treated.ColumnOf(cell.Indicator.Code));

    /// <summary>As released, or filled in from the other regions.</summary>
    private Explanation Known(RegionCell cell, string label, string whose)
    {
        if (cell.Observation is { } released)
        {
            return Nodes.OfObservation(Labelled(label, whose, released.Period.ToString()), released) with
            {
                Choices = [cell.Origin],
                Weight = 1,
                Rule = cell.Origin == CellOrigin.CarriedForward
                    ? new("regions.maxLagYears", Nodes.Number(definition.MaxLagYears.Value), definition.MaxLagYears.Source)
                    : null,
            };
        }

        var others = In(index.Raw, cell.Indicator.Code).Select(v => cells[(v.Area, cell.Indicator.Code)]);
        return Nodes.Derived(
            Labelled(label, whose),
            Score.Of(cell.Value!.Value),
            FigureKind.Quantity,
            IndexRules.Word<ImputeMethod>(definition.Impute.Value) == ImputeMethod.Median ? Combination.Median : Combination.WeightedMean,
            [.. others.Select(o => Nodes.OfObservation(o.Area.Name, o.Observation!) with { Weight = 1 })]) with
        {
            Unit = cell.Indicator.Unit,
            Choices = [cell.Origin],
            Weight = 1,
            Rule = Nodes.Cite("regions.impute", definition.Impute),
        };
    }

    /// <summary>Such as <c>最好值（江苏，2023）</c>.</summary>
    private static string Labelled(string label, params IReadOnlyList<string> remarks)
    {
        var given = remarks.Where(r => r.Length > 0).ToList();
        return given.Count == 0 ? label : $"{label}（{string.Join("，", given)}）";
    }

    private int Unit(string area) => index.Treated.Units.ToList().IndexOf(area);

    private static List<(string Area, double Value)> In(IndexTable table, string indicator)
    {
        var column = table.ColumnOf(indicator);
        return [.. table.Units.Select((area, unit) => (area, value: table[unit, column])).Where(v => v.value is not null).Select(v => (v.area, v.value!.Value))];
    }
}
