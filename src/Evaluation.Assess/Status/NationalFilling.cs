using Evaluation.Assess.Indices.Series;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Status;

/// <summary>Puts the values of one indicator on every year by the definition's two gap rules, each with its origin.</summary>
internal static class NationalFilling
{
    public static IReadOnlyList<(int Year, decimal? Value, CellOrigin Origin)> Of(
        IReadOnlyDictionary<int, Observation> known, int last, NationalIndexDefinition definition)
    {
        var values = known.ToDictionary(k => k.Key, k => k.Value.Value);
        var end = values.Count > 0 ? values.Keys.Max() : int.MinValue;
        var (first, most) = (definition.BaseYear.Value, definition.MaxGapYears.Value);
        var inside = GapFilling.Of(values, first, last, new GapRules(Rule(definition.GapInside.Value), most));
        var after = GapFilling.Of(values, first, last, new GapRules(Rule(definition.GapAtEnd.Value), most));
        return [.. inside.Zip(after, (within, beyond) => within.Year > end
            ? At(known, beyond, CellOrigin.CarriedForward)
            : At(known, within, Rule(definition.GapInside.Value) == GapRule.Linear ? CellOrigin.Interpolated : CellOrigin.CarriedForward))];
    }

    private static (int Year, decimal? Value, CellOrigin Origin) At(IReadOnlyDictionary<int, Observation> known, YearValue filled, CellOrigin whenFilled) =>
        known.TryGetValue(filled.Year, out var released) ? (filled.Year, released.Value, CellOrigins.Of(released))
        : (filled.Year, filled.Value, filled.Value is null ? CellOrigin.Missing : whenFilled);

    private static GapRule Rule(string word) => Enum.Parse<GapRule>(word, ignoreCase: true);
}
