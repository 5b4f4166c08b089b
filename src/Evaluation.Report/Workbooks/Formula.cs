using System.Text;
using System.Text.RegularExpressions;

namespace Evaluation.Report.Workbooks;

/// <summary>A formula cut into references and the text between them, so that its rows can be moved.</summary>
internal sealed partial class Formula
{
    // A lone cell of a pattern row stands for all its copies only where a range is meant.
    private static readonly HashSet<string> TakesRanges = new(StringComparer.OrdinalIgnoreCase)
    {
        "SUM", "AVERAGE", "COUNT", "COUNTA", "COUNTBLANK", "COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "AVERAGEIF", "AVERAGEIFS",
        "MAX", "MIN", "MEDIAN", "SUBTOTAL", "AGGREGATE", "SUMPRODUCT", "PRODUCT", "STDEV", "LARGE", "SMALL", "RANK", "ROWS",
    };

    private readonly List<(string Text, FormulaReference? Reference, bool IsRangeWanted)> parts = [];

    private Formula()
    {
    }

    public IEnumerable<FormulaReference> References => parts.Where(p => p.Reference is not null).Select(p => p.Reference!);

    public static Formula Parse(string text)
    {
        var formula = new Formula();
        var functions = new Stack<string>();
        foreach (Match match in Tokens().Matches(text))
        {
            if (match.Groups["reference"].Success)
            {
                formula.parts.Add(("", FormulaReference.Of(match), functions.TryPeek(out var f) && TakesRanges.Contains(f)));
                continue;
            }
            if (match.Groups["function"].Success)
                functions.Push(match.Groups["function"].Value);
            else if (match.Value == ")" && functions.Count > 0)
                functions.Pop();
            formula.parts.Add((match.Value, null, false));
        }
        return formula;
    }

    /// <summary>The formula with its references where their rows now stand.</summary>
    /// <param name="rows">The rows of a sheet by its name; <c>null</c>: the formula's own sheet.</param>
    /// <param name="growLone">A reference to one cell of a row that became many grows over them: names and charts.</param>
    public string Moved(Func<string?, RowMap> rows, bool growLone) =>
        Write((reference, isRangeWanted) => reference.Moved(rows(reference.Sheet), growLone || isRangeWanted));

    /// <summary>The formula of the copy with the 0-based number <paramref name="copy"/> of a repeated row: relative rows go along with the copy.</summary>
    public string Copied(Func<string?, RowMap> rows, int copy) =>
        Write((reference, isRangeWanted) => reference.Copied(rows(reference.Sheet), copy, isRangeWanted));

    /// <summary>The formula as Excel fills it from one cell into another; how shared formulas are stored.</summary>
    public string Filled(int columns, int rows) => Write((reference, _) => reference.Filled(columns, rows));

    private string Write(Func<FormulaReference, bool, string> place)
    {
        var text = new StringBuilder();
        foreach (var (literal, reference, isRangeWanted) in parts)
            text.Append(reference is null ? literal : place(reference, isRangeWanted));
        return text.ToString();
    }

    [GeneratedRegex("""
        "(?:[^"]|"")*"
        | (?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{Nd}_.]*)!)?
          (?<reference>(?<ca>\$?)(?<c>[A-Z]{1,3})(?<ra>\$?)(?<r>[1-9]\d{0,6})(?::(?<ca2>\$?)(?<c2>[A-Z]{1,3})(?<ra2>\$?)(?<r2>[1-9]\d{0,6}))?
            |(?<ra>\$?)(?<r>[1-9]\d{0,6}):(?<ra2>\$?)(?<r2>[1-9]\d{0,6}))
          (?![\p{L}\p{Nd}_(.!])
        | (?<function>[\p{L}_][\p{L}\p{Nd}_.]*|)\(
        | \[(?:[^\[\]]|\[[^\]]*\])*\]
        | '(?:[^']|'')+'!
        | [\p{L}_\\][\p{L}\p{Nd}_.]*
        | [\d.]+
        | .
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();
}
