namespace Evaluation.Assess.Projections;

/// <summary>Random numbers by position: number i of a seed is the same whoever asks for it, in whatever order.</summary>
/// <remarks>Steele, Lea and Flood's SplitMix64 mixer over seed and counter; integer arithmetic only.</remarks>
internal readonly struct CounterStream(long seed)
{
    /// <summary>Positions that one <see cref="Normal"/> takes.</summary>
    public const int NormalPositions = 12;

    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const double UnitOf53Bits = 1.0 / (1L << 53);

    private readonly ulong key = Mix(unchecked((ulong)seed + Golden));

    /// <returns>0 … <paramref name="count"/> − 1, each as likely.</returns>
    public int Index(long position, int count) =>
        (int)Math.BigMul(Mix(unchecked(key + ((ulong)position * Golden))), (ulong)count, out _);

    /// <returns>Nearly normal, mean 0 and variance 1: the sum of twelve uniform numbers less 6. Uses positions p … p + 11 and no function that machines round differently.</returns>
    public double Normal(long position)
    {
        var sum = -6.0;
        for (var i = 0; i < NormalPositions; i++)
            sum += (Mix(unchecked(key + ((ulong)(position + i) * Golden))) >> 11) * UnitOf53Bits;
        return sum;
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
