namespace Evaluation.Store.Writing;

/// <summary>Which of the rows offered for one key and day say something new. Pure.</summary>
internal static class News
{
    /// <param name="given">In the order they came.</param>
    /// <param name="text">Two rows with one text are equal.</param>
    /// <param name="known">Texts of the rows that the key has on that day, oldest first.</param>
    /// <param name="isPast">The key has a row of a later day: what is known of the past comes back from an old file, and is no correction.</param>
    /// <remarks>Known A, B: given A is a correction back to A; given A, B is the same list again; given B, C adds C.</remarks>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> given, Func<T, string> text, IReadOnlyList<string> known, bool isPast)
    {
        var rows = WithoutRepeats(given, text);
        if (isPast)
            return [.. rows.Where(row => !known.Contains(text(row)))];
        var overlap = Math.Min(rows.Count, known.Count);
        while (!known.TakeLast(overlap).SequenceEqual(rows.Take(overlap).Select(text)))
            overlap--;
        return [.. rows.Skip(overlap)];
    }

    private static List<T> WithoutRepeats<T>(IEnumerable<T> given, Func<T, string> text)
    {
        var rows = new List<T>();
        foreach (var row in given)
        {
            if (rows.Count == 0 || text(rows[^1]) != text(row))
                rows.Add(row);
        }

        return rows;
    }
}
