using System.Globalization;

namespace Evaluation.Host.Loading;

/// <summary>Which held-back rows somebody vouches for.</summary>
public sealed class Confirmation
{
    private readonly IReadOnlyList<(int First, int Last)> ranges;

    private Confirmation(IReadOnlyList<(int First, int Last)> ranges) => this.ranges = ranges;

    public static Confirmation None { get; } = new([]);

    public static Confirmation All { get; } = new([(1, int.MaxValue)]);

    /// <summary>Reads <c>all</c> or rows such as <c>12,17,30-35</c>.</summary>
    /// <returns><c>null</c> when the text is neither.</returns>
    public static Confirmation? Parse(string text)
    {
        if (text.Equals("all", StringComparison.OrdinalIgnoreCase))
            return All;
        var ranges = new List<(int, int)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', 2);
            if (!TryRow(ends[0], out var first) || !TryRow(ends[^1], out var last) || last < first)
                return null;
            ranges.Add((first, last));
        }

        return new Confirmation(ranges);
    }

    public bool Covers(int row) => ranges.Any(range => row >= range.First && row <= range.Last);

    private static bool TryRow(string text, out int row) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out row) && row > 0;
}
