using System.Text;
using Evaluation.Report.Annual;

namespace Evaluation.Report.Release;

/// <summary>README.md: what the package is, for a reader who opens the folder.</summary>
internal static class ReadMe
{
    public static string Of(PublicData data, IReadOnlyList<ReleaseTable> tables)
    {
        StringBuilder text = new();
        Add(text, $"# {data.Rules.Title}", "", data.Rules.Description, "", $"数据截至{Sentence.Day(data.AsOf)}。此后发布或修订的数值不在其内；同样的数据和截至日重新生成，得到逐字节相同的文件。", "");
        Add(text, "## 文件", "", "| 文件 | 内容 | 行数 |", "|---|---|---|");
        foreach (var table in tables)
            Add(text, $"| {table.File} | {table.Description} | {Plain.Of(table.Count)} |");
        Add(text, "| datapackage.json | 数据包说明（Frictionless Data Package）：各表各列的类型、约束、主键、外键，各文件的字节数和 SHA-256，许可和来源 | |", "");
        Add(
            text,
            "CSV 为 UTF-8 编码（无字节序标记）、换行符 LF、逗号分隔、第一行为列名；数字用小数点、不分组、不舍入，日期为 ISO 8601。在 Excel 中请用“数据—从文本/CSV”导入并选 UTF-8。",
            "",
            "## 怎样读",
            "",
            "- 数据期用 SDMX 写法：2023、2023-S1（上半年）、2023-Q3、2023-09。",
            "- status：published 正式发布，estimated 由公开表述推算（备注说明怎样推算），imputed 按规则插补。",
            "- 同一数值可能先后发布几次。observations.csv 是截至日所知的最后一次，vintages.csv 是历次；要知道某一天所知的数值，取发布日不晚于该日的最后一条。",
            "- 备注写明口径变化的，与以前各期不可比；在 SDMX 文件中性质为 B。",
            $"- SDMX 数据流为 {data.Rules.Dataflow}；性质代码 A 正常、B 口径变化、E 推算、I 插补（SDMX 代码表 CL_OBS_STATUS），频率代码 A 年、S 半年、Q 季、M 月（CL_FREQ）。机构和数据流的标识由发布者自定。",
            "- 文本以 =、+、-、@、制表符、回车、空字符或相应的全角符号开头的，前面加一个半角撇号（'），以免表格软件当作公式；数字和日期不加。",
            "",
            "## 许可和来源",
            "");
        foreach (var licence in data.Rules.Licences)
            Add(text, $"- {licence.Title}（{licence.Name}，{licence.Path}）。{licence.Note}");
        Add(text, "", "每个数值的来源见 source 列，每项指标的公开来源和许可见 indicators.csv。未列为公开的指标不在本数据包内。");
        return text.ToString();
    }

    private static void Add(StringBuilder text, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
            text.Append(line).Append('\n');
    }
}
