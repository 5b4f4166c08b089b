using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Report.Workbooks;

/// <summary>Text of a template with <c>{{name}}</c> or <c>{{table.column}}</c> in it.</summary>
internal sealed partial class TextPattern
{
    private readonly string[] literals; // one more than placeholders: before, between and after them

    private TextPattern(string[] literals, Placeholder[] placeholders) => (this.literals, Placeholders) = (literals, placeholders);

    public IReadOnlyList<Placeholder> Placeholders { get; }

    /// <summary>The placeholder is all there is: the value keeps its type.</summary>
    public bool IsAlone => Placeholders.Count == 1 && literals[0].Length == 0 && literals[1].Length == 0;

    public static bool HasBraces(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal);

    /// <returns><c>null</c> when the braces are not well formed.</returns>
    public static TextPattern? Parse(string text)
    {
        var placeholders = new List<Placeholder>();
        var literals = new List<string>();
        var end = 0;
        foreach (Match match in Braces().Matches(text))
        {
            literals.Add(text[end..match.Index]);
            placeholders.Add(new(match.Groups["table"].Success ? match.Groups["table"].Value : null, match.Groups["name"].Value));
            end = match.Index + match.Length;
        }
        literals.Add(text[end..]);
        if (placeholders.Count == 1 && literals.TrueForAll(string.IsNullOrWhiteSpace))
            literals = ["", ""];
        return literals.Exists(HasBraces) ? null : new([.. literals], [.. placeholders]);
    }

    /// <summary>The text with every placeholder replaced.</summary>
    public string Fill(Func<int, string> value)
    {
        var text = new StringBuilder(literals[0]);
        for (var i = 0; i < Placeholders.Count; i++)
            text.Append(value(i)).Append(literals[i + 1]);
        return text.ToString();
    }

    [GeneratedRegex(@"\{\{\s*(?:(?<table>[\p{L}\p{Nd}_-]+)\.)?(?<name>[\p{L}\p{Nd}_-]+)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
