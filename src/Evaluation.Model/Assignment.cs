namespace Evaluation.Model;

/// <summary>An agency's part in a task.</summary>
/// <param name="Agency">Full name: of the directory once the plan is imported, else as read from the clause.</param>
/// <param name="AsPrinted">The words in the text, such as an alias or a collective name.</param>
public sealed record Assignment(string Agency, string AsPrinted, AssignmentRole Role);
