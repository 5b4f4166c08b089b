namespace Evaluation.Report.Statements;

/// <summary>What a report has found of one subject, before it is checked.</summary>
/// <param name="Sentences">Each ends with its full stop and can stand without the others.</param>
public sealed record Statement(string Subject, IReadOnlyList<Phrase> Sentences);
