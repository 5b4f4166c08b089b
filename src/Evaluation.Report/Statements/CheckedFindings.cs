using Evaluation.Assess.Statements;
using Evaluation.Report.Annual;

namespace Evaluation.Report.Statements;

/// <summary>The last look before a finding is printed: a sentence that the data refutes, or that contradicts itself as it is printed, does not get out, and the reader is told so.</summary>
public static class CheckedFindings
{
    public static IEnumerable<Finding> Of(IEnumerable<Statement> statements) => statements.Select(Of);

    /// <summary>Whether the data has everything the sentence claims, and its printed figures agree with each other.</summary>
    public static bool CanBePrinted(Phrase sentence) =>
        sentence.Claims.All(c => c.Holds)
        && Claims.Parse(sentence.Text).Claims.All(c => StatementChecker.Check(c).Outcome != ClaimOutcome.CannotBeTrue);

    private static Finding Of(Statement statement)
    {
        var held = statement.Sentences.Where(CanBePrinted).ToList();
        var refuted = statement.Sentences.Count - held.Count;
        return new(statement.Subject, string.Concat(held.Select(s => s.Text)) + (refuted == 0 ? "" : $"有{refuted}句与数据核对不符，未列出。"));
    }
}
