using System.Text.Json;
using Evaluation.Host.Cli;

namespace Evaluation.Host.Explaining;

/// <summary>Prints an explanation as an indented tree, or as JSON of the same shape.</summary>
internal static class NodeWriter
{
    public static void WriteTree(this TextWriter output, Node root)
    {
        output.Write($"{Line(root)}\n");
        WriteParts(output, root, "");
    }

    public static void WriteTreeAsJson(this TextWriter output, Node root) => output.WriteJson(json => Write(json, root));

    private static void WriteParts(TextWriter output, Node node, string indent)
    {
        for (var i = 0; i < node.Parts.Count; i++)
        {
            var isLast = i == node.Parts.Count - 1;
            output.Write($"{indent}{(isLast ? "└─ " : "├─ ")}{Line(node.Parts[i])}\n");
            WriteParts(output, node.Parts[i], indent + (isLast ? "   " : "│  "));
        }
    }

    private static string Line(Node node)
    {
        var line = node.Value.Length == 0 ? node.Label : $"{node.Label}：{node.Value}";
        return (node.Source.Length == 0 ? line : $"{line}  [{node.Source}]").ReplaceLineEndings(" ");
    }

    private static void Write(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WriteString("label", node.Label);
        json.WriteString("value", node.Value);
        json.WriteString("source", node.Source);
        json.WriteStartArray("parts");
        foreach (var part in node.Parts)
            Write(json, part);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
