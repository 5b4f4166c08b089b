using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Workbooks;

/// <summary>Documents and templates that several tests start from; figures are made up.</summary>
internal static class Samples
{
    public static ReportTable Tasks(int count) => new(
        "tasks", ["number", "name", "score"],
        [.. Enumerable.Range(1, count).Select(i => new TableRow($"t{i}", [Cell.Of(i), Cell.Of($"任务{i}"), Cell.Of(60m + i)]))]);

    public static ReportTable Measures(int count) => new(
        "measures", ["text", "task"],
        [.. Enumerable.Range(1, count).Select(i => new TableRow($"m{i}", [Cell.Of($"举措{i}"), Cell.Of($"任务{i}").LinkedTo("tasks", $"t{i}")]))]);

    public static ReportDocument Document(params ReportTable[] tables) => new(
        "annual", new Dictionary<string, Cell> { ["title"] = Cell.Of("示例年度监测评估"), ["year"] = Cell.Of(2023m) }, tables, []);

    /// <summary>Sheet 任务: title, header in row 3, the pattern in row 4, a total in row 5.</summary>
    public static TemplateFile TaskTemplate()
    {
        var template = new TemplateFile();
        template.Sheet("任务")
            .Row(1, TemplateFile.Title, "{{title}}（{{year}}年）")
            .Row(3, TemplateFile.Header, "序号", "任务", "得分")
            .Row(4, TemplateFile.Body, "{{tasks.number}}", "{{tasks.name}}").Cell(4, 3, TemplateFile.OneDecimal, "{{tasks.score}}")
            .Row(5, TemplateFile.Body, "合计", null, "=SUM(C4:C4)");
        return template;
    }
}
