using Evaluation.Model.Problems;

namespace Evaluation.Report.Workbooks;

/// <summary>What can be wrong with a workbook template, or with a document poured into it.</summary>
public static class TemplateProblems
{
    public static readonly ProblemCode Unreadable = new(
        "template-unreadable", ProblemSeverity.Error,
        "the template cannot be read as a workbook without macros: {0}",
        "模板不是可用的工作簿（不得含宏）：{0}");

    public static readonly ProblemCode PlaceholderMalformed = new(
        "template-placeholder-malformed", ProblemSeverity.Error,
        "the placeholder in \"{0}\" is not written as {{{{name}}}} or {{{{table.column}}}}",
        "“{0}”中的占位符写法有误，应写作{{{{名称}}}}或{{{{表.列}}}}");

    public static readonly ProblemCode PlaceholderUnknown = new(
        "template-placeholder-unknown", ProblemSeverity.Error,
        "the document has nothing called {{{{{0}}}}}",
        "报告中没有名为{{{{{0}}}}}的内容");

    public static readonly ProblemCode PatternMissing = new(
        "template-pattern-missing", ProblemSeverity.Error,
        "no row of the template repeats the table {0}",
        "模板中没有重复“{0}”表的样板行");

    public static readonly ProblemCode PatternMixed = new(
        "template-pattern-mixed", ProblemSeverity.Error,
        "one row cannot repeat two tables: {0}",
        "同一行不能重复两个表：{0}");

    public static readonly ProblemCode NameBroken = new(
        "template-name-broken", ProblemSeverity.Error,
        "the defined name {0} refers to nothing usable: {1}",
        "名称“{0}”的引用已失效：{1}");

    public static readonly ProblemCode ChartColumn = new(
        "template-chart-column", ProblemSeverity.Error,
        "the chart {0} needs the column {{{{{1}.{2}}}}}, which no pattern row has alone in a cell beside the chart's other columns",
        "图表“{0}”需要{{{{{1}.{2}}}}}列，但样板行中没有（须单独占一个单元格，并与图表的其他列同行）");

    public static readonly ProblemCode TextCut = new(
        "template-text-cut", ProblemSeverity.Notice,
        "the text of {0} has {1} characters and is cut at 32767, the most a cell holds",
        "{0}的文字有{1}个字符，超过单元格上限，按32767个字符截断");
}
