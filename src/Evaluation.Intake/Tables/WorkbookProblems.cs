using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Tables;

/// <summary>Why a workbook is refused before anything in it is read.</summary>
public static class WorkbookProblems
{
    public static readonly ProblemCode TooLarge = new("workbook-too-large", Error,
        "The workbook has {0} bytes; at most {1} are accepted.", "工作簿有 {0} 字节，最多接受 {1} 字节。");

    public static readonly ProblemCode TooManyEntries = new("workbook-too-many-entries", Error,
        "The workbook has {0} parts; at most {1} are accepted.", "工作簿有 {0} 个部件，最多接受 {1} 个。");

    public static readonly ProblemCode Inflates = new("workbook-inflates", Error,
        "The workbook unpacks to more than is accepted: {0}.", "工作簿解压后超出限度：{0}。");

    public static readonly ProblemCode Dtd = new("workbook-dtd", Error,
        "The part {0} has a document type definition, which no spreadsheet program writes.", "部件 {0} 含有 DTD，表格软件不会写入此类内容。");

    public static readonly ProblemCode Macros = new("workbook-macros", Error,
        "The workbook holds macros ({0}). Save it as .xlsx.", "工作簿含有宏（{0}），请另存为 .xlsx。");

    public static readonly ProblemCode ExternalLinks = new("workbook-external-links", Error,
        "The workbook takes content from other files ({0}). Replace the links by their values.", "工作簿引用了外部文件（{0}），请将链接替换为数值。");

    public static readonly ProblemCode Embedded = new("workbook-embedded", Error,
        "The workbook holds an embedded object ({0}). Remove it.", "工作簿含有嵌入对象（{0}），请删除后再提交。");

    public static readonly ProblemCode OldOrEncrypted = new("workbook-old-or-encrypted", Error,
        "The workbook has a password or the format of before 2007. Save it as .xlsx without a password.",
        "工作簿设有密码或为 2007 年以前的格式，请另存为不加密的 .xlsx。");

    public static readonly ProblemCode PartTwice = new("workbook-part-twice", Error,
        "The part {0} stands in the workbook twice, and programs differ in which they show. Save it anew.",
        "部件 {0} 在工作簿中出现两次，不同软件显示的内容会不同。请重新另存后再提交。");

    public static readonly ProblemCode TooManyCells = new("workbook-too-many-cells", Error,
        "The workbook holds more cells and text than a form needs. Copy what was filled in into a freshly downloaded form.",
        "工作簿中的单元格或文字过多，超出报送表的需要。请把所填内容复制到新下载的报送表中再提交。");

    public static readonly ProblemCode Broken = new("workbook-broken", Error,
        "The workbook is damaged: {0}.", "工作簿已损坏：{0}。");

    public static readonly ProblemCode NotAWorkbook = new("not-a-workbook", Error,
        "This is not an .xlsx workbook.", "这不是 .xlsx 工作簿。");
}
