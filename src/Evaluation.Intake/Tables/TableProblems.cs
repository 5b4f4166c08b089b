using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Tables;

/// <summary>What can be wrong with a table before its rows mean anything.</summary>
public static class TableProblems
{
    public static readonly ProblemCode Missing = new("file-missing", Error,
        "There is no file {0}.", "找不到文件 {0}。");

    public static readonly ProblemCode Empty = new("table-empty", Error,
        "The file holds no table: not even a header row.", "文件中没有表格，连表头也没有。");

    public static readonly ProblemCode TooLarge = new("table-too-large", Error,
        "The file has {0} bytes; at most {1} are read.", "文件有 {0} 字节，最多读取 {1} 字节。");

    public static readonly ProblemCode NotUtf8 = new("table-not-utf8", Error,
        "The text is not UTF-8 from this line on. In a spreadsheet program, save it as \"CSV UTF-8\".",
        "自此行起不是 UTF-8 文本。请在表格软件中另存为“CSV UTF-8”。");

    public static readonly ProblemCode Binary = new("table-binary", Error,
        "This is not a text file: a zero byte stands in this line.", "这不是文本文件：此行有零字节。");

    public static readonly ProblemCode FieldCount = new("field-count", Error,
        "The row has {0} fields, the header has {1}.", "此行有 {0} 个字段，表头有 {1} 个。");

    public static readonly ProblemCode BadQuotes = new("bad-quotes", Error,
        "Quotation marks are not closed or not doubled in this row.", "此行的引号没有成对或没有双写。");

    public static readonly ProblemCode Separator = new("table-separator", Error,
        "The columns are separated by {0}. In a spreadsheet program, save the table as \"CSV UTF-8 (comma delimited)\" or as a workbook.",
        "各列之间用{0}分隔，须用逗号。请在表格软件中另存为“CSV UTF-8（逗号分隔）”，或存为工作簿。");

    public static readonly ProblemCode ColumnMissing = new("column-missing", Error,
        "The column {0} is missing.", "缺少列 {0}。");

    public static readonly ProblemCode ColumnTwice = new("column-twice", Error,
        "The column {0} stands twice in the header.", "表头中列 {0} 出现两次。");

    public static readonly ProblemCode ColumnUnknown = new("column-unknown", Notice,
        "The column {0} is not known and was not read.", "列 {0} 不在约定之内，未读取。");

    public static readonly ProblemCode FormulaWithoutValue = new("formula-without-value", Error,
        "The cell holds a formula whose result was not saved. Open the workbook in a spreadsheet program and save it.",
        "单元格是公式，但没有保存计算结果。请用表格软件打开并保存后再提交。");

    public static readonly ProblemCode CellError = new("cell-error", Error,
        "The cell holds the error {0}.", "单元格是错误值 {0}。");
}
