using Evaluation.Assess.Explaining;

namespace Evaluation.Host.Explaining;

/// <summary>How a figure follows from its parts: in words, then with their unrounded figures.</summary>
internal static class Formula
{
    /// <summary>A mean of more parts than this gives their sum alone; the parts stand beneath it.</summary>
    private const int MostParts = 20;

    /// <returns>Such as <c>最新值 ÷ 目标值 × 100 = 11.8 ÷ 12 × 100</c>; empty where nothing is computed.</returns>
    public static string Of(Explanation node)
    {
        var parts = node.Children.Where(c => c is { Weight: not null, Figure.IsScored: true }).ToList();
        return node.How switch
        {
            Combination.Given => "",
            Combination.WeightedMean => Mean(parts, isPercent: false),
            Combination.WeightedMeanPercent => Mean(parts, isPercent: true),
            Combination.Product => Both(parts, of => string.Join(" × ", parts.Select(of))),
            Combination.Quotient => Both(parts, of => $"{of(parts[0])} ÷ {of(parts[1])}"),
            Combination.PercentQuotient => Both(parts, of => $"{of(parts[0])} ÷ {of(parts[1])} × 100"),
            Combination.ShareOfWay => Both(parts, of => $"({of(parts[0])} − {of(parts[1])}) ÷ ({of(parts[2])} − {of(parts[1])})"),
            Combination.ClampedShare => $"{Both(parts, of => $"{of(parts[0])} × 100")}，限于0至100",
            Combination.ClampedPercent => $"{Both(parts, of => of(parts[0]))}，限于0至100",
            Combination.CappedProduct => Both(parts, of => $"{of(parts[0])} × {of(parts[1])}，不超过{of(parts[2])}"),
            Combination.Remainder => $"{Both(parts, of => string.Join(" − ", parts.Select(of)))}，不低于0",
            Combination.Sum => Both(parts, of => string.Join(" + ", parts.Select(p => Signed(p, of)))),
            Combination.Difference => Both(parts, of => $"{of(parts[0])} − {Signed(parts[1], of)}"),
            Combination.PercentOfWay => Both(parts, of => $"({of(parts[0])} − {of(parts[1])}) ÷ ({of(parts[2])} − {of(parts[1])}) × 100"),
            Combination.PointOnWay => Both(parts, of => $"{of(parts[0])} + ({of(parts[1])} − {of(parts[0])}) × {of(parts[2])}"),
            Combination.Clamped => Both(parts, of => $"{of(parts[0])}，限于{of(parts[1])}至{of(parts[2])}"),
            Combination.ShiftedLogarithm => Both(parts, of => $"ln({of(parts[0])} − {of(parts[1])} + 0.01 × ({of(parts[2])} − {of(parts[1])}))"),
            Combination.Median => $"以下{parts.Count}项的中位数",
            Combination.WeightedGeometricMean => Powers(parts),
            Combination.WeightedHarmonicMean => Reciprocals(parts),
        };
    }

    /// <summary>The same sum with the parts' names and with their figures.</summary>
    private static string Both(List<Explanation> parts, Func<Func<Explanation, string>, string> sum) =>
        parts.Count == 0 ? "" : $"{sum(p => p.Label)} = {sum(Figure)}";

    private static string Mean(List<Explanation> parts, bool isPercent)
    {
        if (parts.Count == 1)
            return Both(parts, of => isPercent ? $"{of(parts[0])} × 100" : of(parts[0]));
        var isEqual = parts.All(p => p.Weight == parts[0].Weight);
        var words = (isEqual ? $"以下{parts.Count}项的平均" : $"以下{parts.Count}项按权重平均") + (isPercent ? " × 100" : "");
        var terms = parts.Count > MostParts
            ? FigureText.Unrounded(parts.Sum(p => p.Figure!.Value.Value * (isEqual ? 1 : p.Weight!.Value)))
            : $"({string.Join(" + ", parts.Select(p => isEqual ? Figure(p) : $"{Figure(p)} × {Weight(p)}"))})";
        var whole = isEqual ? FigureText.Unrounded(parts.Count) : Whole(parts);
        return $"{words} = {(isPercent ? "100 × " : "")}{terms} ÷ {whole}";
    }

    /// <summary>The product of the parts' powers.</summary>
    private static string Powers(List<Explanation> parts) =>
        $"以下{parts.Count}项按权重的几何平均 = ({string.Join(" × ", parts.Select(p => $"{Figure(p)}^{Weight(p)}"))})^(1 ÷ {Whole(parts)})";

    private static string Reciprocals(List<Explanation> parts) =>
        $"以下{parts.Count}项按权重的调和平均 = {Whole(parts)} ÷ ({string.Join(" + ", parts.Select(p => $"{Weight(p)} ÷ {Figure(p)}"))})";

    private static string Whole(List<Explanation> parts) => FigureText.Unrounded(parts.Sum(p => p.Weight!.Value));

    /// <summary>A figure below 0 in brackets; a name as it is.</summary>
    private static string Signed(Explanation part, Func<Explanation, string> of) => of(part) is ['−' or '-', ..] below ? $"({below})" : of(part);

    private static string Figure(Explanation part) => FigureText.Unrounded(part.Figure!.Value.Value);

    private static string Weight(Explanation part) => FigureText.Unrounded(part.Weight!.Value);
}
