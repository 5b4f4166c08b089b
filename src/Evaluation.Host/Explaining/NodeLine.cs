using Evaluation.Assess.Explaining;

namespace Evaluation.Host.Explaining;

/// <summary>The one line of a node in an explanation, and which nodes need none.</summary>
internal sealed class NodeLine(FigureText figures)
{
    /// <summary>Label, weight, figure, choices and text.</summary>
    public string Of(Explanation node, Explanation? parent) => string.Concat(node.Label, Weight(node, parent), Rest(node, parent));

    /// <summary>A bare number: the sum above names it and gives it already.</summary>
    public static bool IsInFormula(Explanation node) =>
        node is { Weight: not null, How: Combination.Given, Text: "", Rule: null, Report: null, Observation: null, Target: null, Figure.IsScored: true }
        && node.Children.Count == 0
        && node.Choices.Count == 0;

    private string Rest(Explanation node, Explanation? parent)
    {
        var words = node.Choices.Select(ChoiceWords.Of).Prepend(figures.Full(node)).Append(node.Text).Append(LeftOut(node, parent));
        var rest = string.Join("，", words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal));
        return rest.Length == 0 ? "" : $"：{rest}";
    }

    private static string Weight(Explanation node, Explanation? parent) =>
        IsMean(parent) && node.Weight is { } weight && parent!.Children.Any(c => c.Weight is { } other && other != weight)
            ? $"（权重{FigureText.Unrounded(weight)}）"
            : "";

    private static string LeftOut(Explanation node, Explanation? parent) =>
        IsMean(parent) && node is { Weight: not null, Figure.IsScored: false } ? "不计入平均" : "";

    private static bool IsMean(Explanation? parent) => parent?.How is Combination.WeightedMean or Combination.WeightedMeanPercent;
}
