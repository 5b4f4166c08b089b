namespace Evaluation.Model.Reporting;

/// <summary>One row of a form's structure.</summary>
/// <param name="Kind"><c>identity</c>, <c>row</c> or <c>signature</c>.</param>
public sealed record FormLine(string Kind, string Key, string Value);
