namespace Evaluation.TemplateDrafts.House;

/// <summary>styles.xml of every template: 等线, dark blue headers, thin grey rules, four status colours and grey.</summary>
internal static class Stylesheet
{
    /// <summary>Words and the index of their colours in <c>dxfs</c>.</summary>
    public static readonly IReadOnlyList<(string Word, int Format)> StatusFormats =
    [
        ("已完成", 0), ("提前实现", 0), ("已实现", 0), ("优秀", 0),
        ("常态化推进", 1), ("快于预期", 1), ("符合预期", 1), ("合格", 1), ("蓝", 1),
        ("推进中", 2), ("黄", 2),
        ("逾期未完成", 3), ("未启动", 3), ("滞后", 3), ("未实现", 3), ("不合格", 3), ("红", 3),
        ("未报送", 4), ("未到期", 4), ("不适用", 4), ("无法判断", 4), ("不评等", 4),
        ("领先", 0), ("较强", 1), ("中等", 2), ("推算值", 1), ("内插", 2), ("沿用前年", 2), ("各地区填补", 2), ("无数据", 4),
    ];

    public static string Xml => $"""
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="3"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="166" formatCode="General"/></numFmts>
        <fonts count="8">
        {Font(10, "000000")}{Font(22, "1F3864", bold: true)}{Font(16, "1F3864", bold: true)}{Font(10, "595959")}
        {Font(12, "1F3864", bold: true)}{Font(10, "FFFFFF", bold: true)}{Font(10, "0563C1", underline: true)}{Font(10, "000000", bold: true)}
        </fonts>
        <fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>{Fill("1F3864")}{Fill("F2F2F2")}{Fill("FFFBE0")}</fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
        <border>{Rule("left")}{Rule("right")}{Rule("top")}{Rule("bottom")}<diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="22">
        {Xf(0, 0, 0, 0, "left", wrap: false)}
        {Xf(0, 1, 0, 0, "left", wrap: false)}
        {Xf(0, 2, 0, 0, "left", wrap: false)}
        {Xf(0, 3, 0, 0, "left", wrap: false)}
        {Xf(0, 4, 0, 0, "left", wrap: false)}
        {Xf(0, 5, 2, 1, "center", wrap: true)}
        {Xf(0, 0, 0, 1, "left", wrap: true)}
        {Xf(0, 0, 0, 1, "center", wrap: true)}
        {Xf(1, 0, 0, 1, "right", wrap: true)}
        {Xf(164, 0, 0, 1, "right", wrap: true)}
        {Xf(2, 0, 0, 1, "right", wrap: true)}
        {Xf(166, 0, 0, 1, "right", wrap: true)}
        {Xf(165, 0, 0, 1, "center", wrap: true)}
        {Xf(0, 6, 0, 0, "left", wrap: false)}
        {Xf(0, 3, 0, 0, "left", wrap: true)}
        {Xf(0, 7, 3, 1, "left", wrap: true)}
        {Xf(0, 7, 0, 1, "left", wrap: true)}
        {Xf(49, 0, 4, 1, "left", wrap: true, isEntry: true)}
        {Xf(0, 0, 4, 1, "left", wrap: true, isEntry: true)}
        {Xf(0, 0, 4, 1, "center", wrap: true, isEntry: true)}
        {Xf(0, 0, 4, 1, "right", wrap: true, isEntry: true)}
        {Xf(165, 0, 4, 1, "center", wrap: true, isEntry: true)}
        </cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        <dxfs count="5">{Dxf("375623", "E2EFDA")}{Dxf("1F4E78", "DDEBF7")}{Dxf("7F6000", "FFF2CC")}{Dxf("9C0006", "F8CBAD")}{Dxf("595959", "EDEDED")}</dxfs>
        </styleSheet>
        """;

    private static string Font(int size, string colour, bool bold = false, bool underline = false) =>
        $"<font>{(bold ? "<b/>" : "")}{(underline ? "<u/>" : "")}<sz val=\"{size}\"/><color rgb=\"FF{colour}\"/><name val=\"等线\"/><family val=\"2\"/><charset val=\"134\"/></font>";

    private static string Fill(string colour) =>
        $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>";

    private static string Rule(string side) => $"<{side} style=\"thin\"><color rgb=\"FFBFBFBF\"/></{side}>";

    private static string Xf(int format, int font, int fill, int border, string align, bool wrap, bool isEntry = false) =>
        $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"{(isEntry ? " applyProtection=\"1\"" : "")}><alignment horizontal=\"{align}\" vertical=\"center\"{(align == "right" ? " indent=\"1\"" : "")}{(wrap ? " wrapText=\"1\"" : "")}/>{(isEntry ? "<protection locked=\"0\"/>" : "")}</xf>";

    private static string Dxf(string text, string fill) =>
        $"<dxf><font><b/><color rgb=\"FF{text}\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{fill}\"/><bgColor rgb=\"FF{fill}\"/></patternFill></fill></dxf>";
}
