using Evaluation.Assess.Explaining;

namespace Evaluation.Host.Explaining;

/// <summary>Prints an explanation as an indented tree: a line for each figure, beneath it its sum, rule and row, then its parts.</summary>
/// <param name="depth">Levels printed below the root; a branch cut there says how many lines are missing.</param>
internal sealed class ExplanationTree(TextWriter output, FigureText figures, int depth)
{
    private readonly NodeLine lines = new(figures);

    public void Write(Explanation root) => Write(root, parent: null, first: "", rest: "", depth);

    /// <summary>How many lines are printed beneath a node's own line and facts.</summary>
    public static int LinesBelow(Explanation node) => Parts(node).Sum(part => 1 + NodeFacts.Of(part).Count() + LinesBelow(part));

    private void Write(Explanation node, Explanation? parent, string first, string rest, int levels)
    {
        Line(first, lines.Of(node, parent));
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

    private static List<Explanation> Parts(Explanation node) => [.. node.Children.Where(c => !NodeLine.IsInFormula(c))];

    private void Line(string indent, string text) => output.Write($"{indent}{text.ReplaceLineEndings(" ")}\n");
}
