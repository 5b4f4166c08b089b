using Evaluation.Assess.Explaining;

namespace Evaluation.Host.Explaining;

/// <summary>Prints an explanation as an indented tree: a line for each figure, beneath it its sum, rule and row, then its parts.</summary>
/// <param name="depth">Levels printed below the root; a branch cut there says how many lines are missing.</param>
internal sealed class ExplanationTree(TextWriter output, FigureText figures, int depth)
{
    public void Write(Explanation root) => Write(root, parent: null, first: "", rest: "", depth);

    /// <summary>How many lines are printed beneath a node's own line and facts.</summary>
    public static int LinesBelow(Explanation node) => Parts(node).Sum(part => 1 + NodeFacts.Of(part).Count() + LinesBelow(part));

    private void Write(Explanation node, Explanation? parent, string first, string rest, int levels)
    {
        Line(first, string.Concat(node.Label, Weight(node, parent), Rest(node, parent)));
        var parts = levels > 0 ? Parts(node) : [];
        foreach (var (name, text) in NodeFacts.Of(node))
            Line(rest + (parts.Count > 0 ? "│  " : "   "), $"{name}：{text}");
        for (var i = 0; i < parts.Count; i++)
        {
            var isLast = i == parts.Count - 1;
            Write(parts[i], node, rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "), levels - 1);
        }

        if (levels == 0 && LinesBelow(node) is > 0 and var below)
            Line($"{rest}   ", $"…其下还有{below}行，用 --depth 调整");
    }

    private static List<Explanation> Parts(Explanation node) => [.. node.Children.Where(c => !IsInFormula(c))];

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
