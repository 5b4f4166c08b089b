namespace Evaluation.Host.Jobs;

/// <summary>How often a try that failed through no fault of the data is made again: after 15 seconds, 1, 4 and 16 minutes.</summary>
internal static class RetryRule
{
    private const int MostFailures = 5;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(15);

    /// <summary>No slot is put off for longer.</summary>
    public static readonly TimeSpan Longest = First * Math.Pow(4, MostFailures - 2);

    /// <param name="failures">So far, this one included; from 1.</param>
    /// <returns><c>null</c>: not again.</returns>
    public static TimeSpan? Wait(int failures) => failures >= MostFailures ? null : First * Math.Pow(4, failures - 1);

    /// <summary>A slot whose workers died again and again is given up like one that failed again and again.</summary>
    public static bool IsGivenUp(int failures) => failures >= MostFailures;
}
