namespace Evaluation.Assess.Quality;

/// <summary>Cuts texts into their pieces, each piece known by a number: the rarer, the lower.</summary>
internal static class TextPieces
{
    /// <returns>For each text its different pieces in ascending order.</returns>
    public static int[][] Of(IReadOnlyList<string> texts, int length)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var frequency = new List<int>();
        var pieces = new int[texts.Count][];
        for (var text = 0; text < texts.Count; text++)
        {
            var distinct = new HashSet<int>();
            for (var at = 0; at + length <= texts[text].Length; at++)
            {
                var piece = texts[text].AsSpan(at, length);
                if (!lookup.TryGetValue(piece, out var number))
                {
                    number = frequency.Count;
                    lookup[piece] = number;
                    frequency.Add(0);
                }

                if (distinct.Add(number))
                    frequency[number]++;
            }

            pieces[text] = [.. distinct];
        }

        return Array.ConvertAll(pieces, Renumbered(frequency));
    }

    private static Converter<int[], int[]> Renumbered(List<int> frequency)
    {
        var rank = new int[frequency.Count];
        foreach (var (place, number) in Enumerable.Range(0, frequency.Count).OrderBy(n => frequency[n]).ThenBy(n => n).Index())
            rank[number] = place;
        return pieces =>
        {
            var ranked = Array.ConvertAll(pieces, number => rank[number]);
            Array.Sort(ranked);
            return ranked;
        };
    }
}
