using Evaluation.Model.Problems;

namespace Evaluation.Report.Workbooks;

/// <summary>What came of reading a template.</summary>
/// <param name="Template"><c>null</c> when a problem is an error: the file is no workbook. Errors within it are its <see cref="WorkbookTemplate.Faults"/>.</param>
public sealed record TemplateReading(WorkbookTemplate? Template, IReadOnlyList<Problem> Problems);
