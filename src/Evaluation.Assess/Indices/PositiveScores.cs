namespace Evaluation.Assess.Indices;

/// <summary>Puts scores where a geometric mean can use them.</summary>
internal static class PositiveScores
{
    private const double Lowest = 1;
    private const double Highest = 100;

    /// <summary>What both ends add up to.</summary>
    public const double MirrorSum = Lowest + Highest;

    public static bool IsNeeded(IndexTable scores, int indicators)
    {
        for (var column = 0; column < indicators; column++)
        {
            var values = scores.Values(column);
            var present = scores.Present(column);
            for (var unit = 0; unit < values.Length; unit++)
            {
                if (present[unit] && values[unit] <= 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Smallest to 1, largest to 100, straight between; a constant becomes the middle.</summary>
    public static void Lift(Span<double> values, ReadOnlySpan<bool> present)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var unit = 0; unit < values.Length; unit++)
        {
            if (!present[unit])
                continue;
            low = Math.Min(low, values[unit]);
            high = Math.Max(high, values[unit]);
        }

        for (var unit = 0; unit < values.Length; unit++)
        {
            if (present[unit])
                values[unit] = high > low ? ((values[unit] - low) / (high - low) * (Highest - Lowest)) + Lowest : (Highest + Lowest) / 2;
        }
    }
}
