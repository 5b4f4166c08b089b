namespace Evaluation.Intake.Records;

/// <summary>Finds what a misspelt word may have been meant to be.</summary>
internal static class Nearest
{
    /// <returns>The word most like <paramref name="text"/>, whatever its case; <c>null</c> when none shares half of it.</returns>
    public static string? To(string text, IEnumerable<string> words)
    {
        string? best = null;
        var bestLikeness = 0.5;
        foreach (var word in words)
        {
            var likeness = Likeness(text.ToUpperInvariant(), word.ToUpperInvariant());
            if (likeness > bestLikeness)
                (best, bestLikeness) = (word, likeness);
        }

        return best;
    }

    /// <summary>1 for equal words, less by the share of letters to change (Levenshtein).</summary>
    private static double Likeness(string left, string right)
    {
        var costs = new int[right.Length + 1];
        for (var i = 0; i <= right.Length; i++)
            costs[i] = i;
        for (var l = 1; l <= left.Length; l++)
        {
            var diagonal = costs[0];
            costs[0] = l;
            for (var r = 1; r <= right.Length; r++)
            {
                var above = costs[r];
                costs[r] = Math.Min(Math.Min(above, costs[r - 1]) + 1, diagonal + (left[l - 1] == right[r - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return 1 - ((double)costs[^1] / Math.Max(1, Math.Max(left.Length, right.Length)));
    }
}
