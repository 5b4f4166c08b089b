namespace Evaluation.Model.Problems;

/// <summary>A kind of problem, known by a stable id that others may script against.</summary>
/// <param name="Id">Lower-case words joined by hyphens, such as <c>agency-unknown</c>.</param>
/// <param name="English">A sentence with <c>{0}</c>, <c>{1}</c> … for the problem's values.</param>
/// <param name="Chinese">The same sentence for forms, comments and the portal.</param>
public sealed record ProblemCode(string Id, ProblemSeverity Severity, string English, string Chinese);
