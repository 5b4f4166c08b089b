using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>All releases of one figure, seen from two days.</summary>
/// <param name="vintages">At least one, oldest first, all released by the as-of day.</param>
/// <param name="yearBefore">The figure one year earlier as of the day.</param>
/// <param name="since">What was released up to it is old.</param>
internal sealed class FigureHistory(Indicator indicator, Area area, IReadOnlyList<Observation> vintages, Observation? yearBefore, DateOnly since)
{
    private readonly int old = vintages.Count(o => o.ReleasedOn <= since);

    /// <summary>Each release after the first day, held against the one before it.</summary>
    public IEnumerable<FigureChange> Steps() =>
        Enumerable.Range(old, vintages.Count - old).Select(i => Change(i == 0 ? null : i - 1, i));

    /// <summary>
    /// The figure held against what was known on the first day: new where nothing was, and then, where it was released again,
    /// also what became of it by the as-of day.
    /// </summary>
    public IEnumerable<FigureChange> Net()
    {
        if (old == 0)
            yield return Change(null, 0);
        var (from, last) = (Math.Max(old - 1, 0), vintages.Count - 1);
        if (last > from && last >= old)
            yield return Change(from, last);
    }

    private FigureChange Change(int? from, int to)
    {
        var (released, earlier) = (vintages[to], from is { } index ? vintages[index] : null);
        var difference = Difference(released, earlier);
        return new(
            indicator,
            area,
            Kind(released, earlier),
            released,
            earlier,
            from is { } start ? [.. vintages.Skip(start + 1).Take(to - start - 1)] : [],
            difference,
            Relative(difference, earlier),
            yearBefore,
            DefinitionBreaks.IsMarked(released));
    }

    private static FigureChangeKind Kind(Observation released, Observation? earlier)
    {
        if (earlier is null)
            return FigureChangeKind.New;
        if (released.Unit != earlier.Unit)
            return FigureChangeKind.Revised;
        if (released.Value == earlier.Value)
            return FigureChangeKind.Confirmed;
        return AreOneFigure(released.Value, earlier.Value) ? FigureChangeKind.Refined : FigureChangeKind.Revised;
    }

    /// <summary>The finer value, rounded to the places of the coarser, is the coarser; a nought is nobody's rounding.</summary>
    private static bool AreOneFigure(decimal left, decimal right)
    {
        var places = Math.Min(Places(left), Places(right));
        return left != 0 && right != 0 && Rounded(left, places) == Rounded(right, places);
    }

    private static Score Difference(Observation released, Observation? earlier)
    {
        if (earlier is null)
            return Score.Unscored(UnscoredReason.NoData);
        return released.Unit == earlier.Unit ? Score.Of(released.Value - earlier.Value) : Score.Unscored(UnscoredReason.NotComputable);
    }

    private static Score Relative(Score difference, Observation? earlier)
    {
        if (earlier is null || !difference.TryGet(out var change))
            return difference;
        return earlier.Value == 0 ? Score.Unscored(UnscoredReason.NotComputable) : Score.Of(change / Math.Abs(earlier.Value) * 100);
    }

    private static decimal Rounded(decimal value, int places) => Math.Round(value, places, MidpointRounding.AwayFromZero);

    /// <summary>Decimal places without trailing zeros.</summary>
    private static int Places(decimal value) => (value / 1.000000000000000000000000000000m).Scale;
}
