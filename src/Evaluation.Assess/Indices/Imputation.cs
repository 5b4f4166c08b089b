namespace Evaluation.Assess.Indices;

/// <summary>Step 3: missing values filled, column by column.</summary>
/// <remarks>OECD/JRC Handbook 2008, step 3. A cell is imputed when it has a value after this step and had none before.</remarks>
internal static class Imputation
{
    /// <param name="groups">Group of each unit, 0-based; −1: none. Read by the group methods only.</param>
    /// <param name="groupCount">Groups there are.</param>
    public static void Fill(ImputeMethod method, Span<double> values, Span<bool> present, ReadOnlySpan<int> groups, int groupCount, Scratch scratch)
    {
        if (method == ImputeMethod.None || !present.Contains(false))
            return;
        switch (method)
        {
            case ImputeMethod.Mean or ImputeMethod.Median:
                Over(method == ImputeMethod.Median, values, present, scratch);
                break;
            case ImputeMethod.GroupMean or ImputeMethod.GroupMedian:
                for (var group = 0; group < groupCount; group++)
                    OverGroup(method == ImputeMethod.GroupMedian, group, values, present, groups, scratch);
                break;
            case ImputeMethod.None:
                break;
        }
    }

    private static void Over(bool byMedian, Span<double> values, Span<bool> present, Scratch scratch)
    {
        var known = scratch.Gather(values, present);
        if (known.Length == 0)
            return;
        var fill = byMedian ? Moments.Median(known) : Moments.Mean(known);
        for (var unit = 0; unit < values.Length; unit++)
        {
            if (!present[unit])
                (values[unit], present[unit]) = (fill, true);
        }
    }

    private static void OverGroup(bool byMedian, int group, Span<double> values, Span<bool> present, ReadOnlySpan<int> groups, Scratch scratch)
    {
        var known = scratch.Values;
        var count = 0;
        for (var unit = 0; unit < values.Length; unit++)
        {
            if (present[unit] && groups[unit] == group)
                known[count++] = values[unit];
        }

        if (count == 0)
            return;
        var fill = byMedian ? Moments.Median(known[..count]) : Moments.Mean(known[..count]);
        for (var unit = 0; unit < values.Length; unit++)
        {
            if (!present[unit] && groups[unit] == group)
                (values[unit], present[unit]) = (fill, true);
        }
    }
}
