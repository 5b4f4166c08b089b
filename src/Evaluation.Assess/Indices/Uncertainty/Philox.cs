namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Random numbers by counter: the same seed, stream and place give the same number, whoever asks first.</summary>
/// <param name="Seed">Chooses the whole sequence.</param>
/// <remarks>Philox4x32-10: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC11).</remarks>
public readonly record struct Philox(ulong Seed)
{
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;

    /// <returns>0 (inclusive) to 1 (exclusive), 53 bits.</returns>
    /// <param name="stream">Such as the number of a run.</param>
    /// <param name="place">Such as the number of a factor.</param>
    /// <param name="purpose">Keeps streams of different use apart.</param>
    public double Uniform(ulong stream, uint place, uint purpose)
    {
        var (high, low, _, _) = Block(((uint)(stream & 0xFFFFFFFF), (uint)(stream >> 32), place, purpose), ((uint)(Seed & 0xFFFFFFFF), (uint)(Seed >> 32)));
        return ((((ulong)high << 32) | low) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>Ten rounds over one counter.</summary>
    public static (uint First, uint Second, uint Third, uint Fourth) Block(
        (uint First, uint Second, uint Third, uint Fourth) counter, (uint First, uint Second) key)
    {
        for (var round = 0; round < 10; round++)
        {
            var one = (ulong)FirstMultiplier * counter.First;
            var other = (ulong)SecondMultiplier * counter.Third;
            counter = (
                (uint)(other >> 32) ^ counter.Second ^ key.First,
                (uint)(other & 0xFFFFFFFF),
                (uint)(one >> 32) ^ counter.Fourth ^ key.Second,
                (uint)(one & 0xFFFFFFFF));
            key = unchecked((key.First + FirstWeyl, key.Second + SecondWeyl));
        }

        return counter;
    }
}
