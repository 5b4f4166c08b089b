namespace Evaluation.Host.Products;

/// <summary>Text for a CSV file that people open in a spreadsheet program.</summary>
internal static class FormulaSafe
{
    /// <returns>The text, with an apostrophe before what a spreadsheet would take for a formula.</returns>
    public static string Text(string text) =>
        text.Length > 0 && "=+-@\t\r\0＝＋－＠".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <returns>The same, quoted where CSV needs it.</returns>
    public static string Field(string text)
    {
        var safe = Text(text);
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
