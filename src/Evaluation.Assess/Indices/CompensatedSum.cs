namespace Evaluation.Assess.Indices;

/// <summary>Neumaier's sum: keeps what each addition loses.</summary>
/// <remarks>A. Neumaier, ZAMM 54 (1974): 1 + 1e100 + 1 − 1e100 gives 2.</remarks>
internal static class CompensatedSum
{
    public static void Add(ref double sum, ref double correction, double value)
    {
        var next = sum + value;
        correction += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
}
