using Evaluation.Assess.Explaining;

namespace Evaluation.Host.Explaining;

/// <summary>Prints an explanation as an indented tree: a line for each figure, beneath it its sum, rule and row, then its parts.</summary>
internal sealed class ExplanationTree(TextWriter output, FigureText figures)
{
    private readonly NodeLine lines = new(figures);

    public void Write(Explanation root) => Write(root, parent: null, first: "", rest: "");

    private void Write(Explanation node, Explanation? parent, string first, string rest)
    {
        Line(first, lines.Of(node, parent));
        var parts = node.Children.Where(c => !NodeLine.IsInFormula(c)).ToList();
        foreach (var (name, text) in NodeFacts.Of(node))
            Line(rest + (parts.Count > 0 ? "│  " : "   "), $"{name}：{text}");
        for (var i = 0; i < parts.Count; i++)
        {
            var isLast = i == parts.Count - 1;
            Write(parts[i], node, rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  "));
        }
    }

    private void Line(string indent, string text) => output.Write($"{indent}{text.ReplaceLineEndings(" ")}\n");
}
