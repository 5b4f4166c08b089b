namespace Evaluation.Report.Documents;

/// <summary>What a report says, without layout.</summary>
/// <param name="Template">Name of the template without extension, such as <c>annual</c>.</param>
/// <param name="Fields">Single values, written <c>{{name}}</c> in a template, alone in a cell or inside a sentence.</param>
public sealed record ReportDocument(
    string Template,
    IReadOnlyDictionary<string, Cell> Fields,
    IReadOnlyList<ReportTable> Tables,
    IReadOnlyList<ReportChart> Charts);
