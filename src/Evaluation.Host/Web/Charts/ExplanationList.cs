using System.Text.Encodings.Web;
using Evaluation.Assess.Explaining;
using Evaluation.Host.Explaining;
using Microsoft.AspNetCore.Html;

namespace Evaluation.Host.Web.Charts;

/// <summary>An explanation as nested lists that fold without script; the first level stands open.</summary>
internal sealed class ExplanationList(Explanation root, int decimals) : IHtmlContent
{
    private readonly NodeLine lines = new(new FigureText(decimals));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ul class=\"tree\">");
        Write(writer, encoder, root, parent: null, depth: 0);
        writer.Write("</ul>");
    }

    private void Write(TextWriter writer, HtmlEncoder encoder, Explanation node, Explanation? parent, int depth)
    {
        var parts = node.Children.Where(c => !NodeLine.IsInFormula(c)).ToList();
        var facts = NodeFacts.Of(node).ToList();
        var folds = parts.Count + facts.Count > 0;
        writer.Write(!folds ? "<li>" : depth < 2 ? "<li><details open><summary>" : "<li><details><summary>");
        encoder.Encode(writer, lines.Of(node, parent));
        if (folds)
            writer.Write("</summary>");
        WriteFacts(writer, encoder, facts);
        if (parts.Count > 0)
        {
            writer.Write("<ul>");
            foreach (var part in parts)
                Write(writer, encoder, part, node, depth + 1);
            writer.Write("</ul>");
        }

        writer.Write(folds ? "</details></li>" : "</li>");
    }

    private static void WriteFacts(TextWriter writer, HtmlEncoder encoder, List<(string Name, string Text)> facts)
    {
        if (facts.Count == 0)
            return;
        writer.Write("<dl>");
        foreach (var (name, text) in facts)
        {
            writer.Write("<div><dt>");
            encoder.Encode(writer, name);
            writer.Write("</dt><dd>");
            encoder.Encode(writer, text);
            writer.Write("</dd></div>");
        }

        writer.Write("</dl>");
    }
}
