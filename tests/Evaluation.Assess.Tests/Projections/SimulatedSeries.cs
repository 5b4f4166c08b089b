using Evaluation.Assess.Progress;

namespace Evaluation.Assess.Tests.Projections;

/// <summary>A straight road with normal noise, from a seed.</summary>
internal static class SimulatedSeries
{
    public const int FirstYear = 2000;

    /// <returns>One value a year from 2000 on, <paramref name="count"/> of them, rounded to six places.</returns>
    public static IReadOnlyList<SeriesPoint> Of(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => new SeriesPoint(FirstYear + i, Math.Round((decimal)(100 + (3 * i) + (2 * Normal(random))), 6)))];
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
