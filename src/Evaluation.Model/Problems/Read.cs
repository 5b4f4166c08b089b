namespace Evaluation.Model.Problems;

/// <summary>What came of reading an input: the rows that could be read, and everything that was wrong.</summary>
/// <param name="Rows">Every row that could be read, also when others could not.</param>
/// <param name="Problems">In the order of the input.</param>
public sealed record Read<T>(IReadOnlyList<T> Rows, IReadOnlyList<Problem> Problems)
{
    /// <summary>Nothing may be stored while this is true.</summary>
    public bool IsRefused => Problems.Any(p => p.Severity == ProblemSeverity.Error);
}
