using Evaluation.Model.Problems;

namespace Evaluation.Host.Loading;

/// <summary>What came of loading.</summary>
/// <param name="Counts">What was stored, or on a rehearsal would have been; all zero but for held rows when nothing may be.</param>
public sealed record Loaded(IReadOnlyList<LoadCount> Counts, IReadOnlyList<Problem> Problems)
{
    public static Loaded Nothing { get; } = new([], []);

    /// <summary>Something is wrong, or implausible and not confirmed: nothing was stored.</summary>
    public bool IsRefused => MustRefuse(Problems);

    public static bool MustRefuse(IEnumerable<Problem> problems) => problems.Any(p => p.Severity != ProblemSeverity.Notice);
}
