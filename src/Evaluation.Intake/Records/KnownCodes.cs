using Evaluation.Intake.Tables;

namespace Evaluation.Intake.Records;

/// <summary>Things known by a code, with names that help to suggest one.</summary>
internal sealed class KnownCodes<T>(IReadOnlyList<T> all, Func<T, string> codeOf, Func<T, string> nameOf)
    where T : class
{
    private readonly Dictionary<string, T> byCode = all.ToDictionary(codeOf, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> meant = new(StringComparer.Ordinal);

    public T? Find(string code) => byCode.GetValueOrDefault(code);

    /// <returns><c>null</c> where the cell is empty or its code unknown, which is then a problem.</returns>
    public T? Find(RowReader reader, TableRow row, Column column)
    {
        if (reader.Needed(row, column) is not { } code)
            return null;
        if (byCode.TryGetValue(code, out var found))
            return found;
        if (!meant.TryGetValue(code, out var suggestion))
            meant.Add(code, suggestion = Suggest(code));
        if (suggestion is null)
            reader.Add(RecordProblems.CodeUnknown, row, column, column.Name, code);
        else
            reader.Add(RecordProblems.CodeUnknownLike, row, column, column.Name, code, suggestion);
        return null;
    }

    private string? Suggest(string text) =>
        Nearest.To(text, byCode.Keys) is { } code ? code
        : Nearest.To(text, all.Select(nameOf)) is { } name ? codeOf(all.First(item => nameOf(item) == name))
        : null;
}
