namespace Evaluation.Assess.Projections;

/// <summary>Random numbers by position: number i of a seed is the same whoever asks for it, in whatever order.</summary>
/// <remarks>Steele, Lea and Flood's SplitMix64 mixer over seed and counter; integer arithmetic only.</remarks>
internal readonly struct CounterStream(long seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly ulong key = Mix(unchecked((ulong)seed + Golden));

    /// <returns>0 … <paramref name="count"/> − 1, each as likely.</returns>
    public int Index(long position, int count) =>
        (int)Math.BigMul(Mix(unchecked(key + ((ulong)position * Golden))), (ulong)count, out _);

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
