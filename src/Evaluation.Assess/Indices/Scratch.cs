namespace Evaluation.Assess.Indices;

/// <summary>Room for one column's worth of work, so that a rebuild allocates nothing.</summary>
internal sealed class Scratch(int units)
{
    private readonly double[] values = new double[units];
    private readonly double[] others = new double[units];
    private readonly double[] sums = new double[units];
    private readonly double[] corrections = new double[units];
    private readonly double[] weights = new double[units];
    private readonly int[] order = new int[units];

    public Span<double> Values => values;

    public Span<double> Others => others;

    public Span<double> Sums => sums;

    public Span<double> Corrections => corrections;

    public Span<double> Weights => weights;

    public Span<int> Order => order;

    /// <returns>The values that are there, in order of the units.</returns>
    public Span<double> Gather(ReadOnlySpan<double> from, ReadOnlySpan<bool> present)
    {
        var count = 0;
        for (var unit = 0; unit < from.Length; unit++)
        {
            if (!present[unit])
                continue;
            values[count] = from[unit];
            order[count++] = unit;
        }

        return values.AsSpan(0, count);
    }
}
