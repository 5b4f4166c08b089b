namespace Evaluation.Report.Charts;

/// <summary>The unbroken parts of a series.</summary>
internal static class Runs
{
    /// <returns>Index of the first value and number of values, first to last; none is empty.</returns>
    public static IEnumerable<(int Start, int Count)> Of(IReadOnlyList<decimal?> values)
    {
        var start = 0;
        for (var i = 0; i <= values.Count; i++)
        {
            if (i < values.Count && values[i] is not null)
                continue;
            if (i > start)
                yield return (start, i - start);
            start = i + 1;
        }
    }
}
