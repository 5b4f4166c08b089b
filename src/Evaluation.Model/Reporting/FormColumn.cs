namespace Evaluation.Model.Reporting;

/// <summary>A column of a form that is read back.</summary>
/// <param name="Name">Machine name, in the hidden row above the headings: table and column, such as <c>measures.status</c>.</param>
/// <param name="Heading">The heading as shipped; where the hidden row is lost, the column is found by it.</param>
public sealed record FormColumn(string Name, string Heading);
