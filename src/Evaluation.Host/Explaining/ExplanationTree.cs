using Evaluation.Assess.Explaining;

namespace Evaluation.Host.Explaining;

/// <summary>Prints an explanation as an indented tree: a line for each figure, beneath it its sum, rule and row, then its parts.</summary>
internal sealed class ExplanationTree(TextWriter output, FigureText figures)
{
    public void Write(Explanation root) => Write(root, parent: null, first: "", rest: "");

    private void Write(Explanation node, Explanation? parent, string first, string rest)
    {
        Line(first, string.Concat(node.Label, Weight(node, parent), Rest(node, parent)));
        var parts = node.Children.Where(c => !IsInFormula(c)).ToList();
        foreach (var (name, text) in NodeFacts.Of(node))
            Line(rest + (parts.Count > 0 ? "│  " : "   "), $"{name}：{text}");
        for (var i = 0; i < parts.Count; i++)
        {
            var isLast = i == parts.Count - 1;
            Write(parts[i], node, rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "));
        }
    }

    /// <summary>A bare number: the sum above names it and gives it already.</summary>
    private static bool IsInFormula(Explanation node) =>
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

    private void Line(string indent, string text) => output.Write($"{indent}{text.ReplaceLineEndings(" ")}\n");
}
