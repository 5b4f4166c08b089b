using System.Globalization;
using System.Security;
using System.Text;

namespace Evaluation.TemplateDrafts.House;

/// <summary>A sheet's XML: A4, one page wide, header frozen and repeated, page numbers in the footer.</summary>
internal static class SheetXml
{
    public static string Of(SheetDraft sheet)
    {
        var xml = new StringBuilder();
        xml.Append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
            .Append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
            .Append(View(sheet))
            .Append("<sheetFormatPr defaultRowHeight=\"15\"/>")
            .Append(Columns(sheet))
            .Append("<sheetData>").AppendJoin("", sheet.Rows.Select(Row)).Append("</sheetData>");
        if (sheet.IsProtected)
            xml.Append("<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        if (sheet.Filter is { } filter)
            xml.Append(CultureInfo.InvariantCulture, $"<autoFilter ref=\"{filter}\"/>");
        if (sheet.Merges.Count > 0)
            xml.Append("<mergeCells>").AppendJoin("", sheet.Merges.Select(m => $"<mergeCell ref=\"{m}\"/>")).Append("</mergeCells>");
        xml.AppendJoin("", sheet.StatusCells.Select((cell, index) => StatusFormat(cell, index, sheet.StatusWords)));
        xml.Append(Validations(sheet));
        if (sheet.Links.Count > 0)
        {
            xml.Append("<hyperlinks>")
                .AppendJoin("", sheet.Links.Select(l => $"<hyperlink ref=\"{l.Cell}\" location=\"{l.Goal}\" display=\"{Escape(l.Text)}\"/>"))
                .Append("</hyperlinks>");
        }

        return xml.Append("<printOptions horizontalCentered=\"1\"/>")
            .Append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
            .Append(CultureInfo.InvariantCulture, $"<pageSetup paperSize=\"9\" orientation=\"{(sheet.Landscape ? "landscape" : "portrait")}\" fitToWidth=\"1\" fitToHeight=\"{(sheet.OnePage ? 1 : 0)}\"/>")
            .Append("<headerFooter><oddFooter>&amp;L{{plan_title}}&amp;C&amp;A&amp;R第&amp;P页 共&amp;N页</oddFooter></headerFooter>")
            .Append(Breaks(sheet))
            .Append("</worksheet>")
            .ToString();
    }

    private static string View(SheetDraft sheet) =>
        $"<sheetViews><sheetView showGridLines=\"0\"{(sheet.IsSelected ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\">" + (sheet.HeaderRow > 0 ? Pane(sheet) : "") + "</sheetView></sheetViews>";

    private static string Pane(SheetDraft sheet)
    {
        var corner = SheetDraft.Reference(sheet.FrozenColumns + 1, sheet.HeaderRow + 1);
        var (pane, split) = sheet.FrozenColumns > 0 ? ("bottomRight", $"xSplit=\"{sheet.FrozenColumns}\" ") : ("bottomLeft", "");
        var others = sheet.FrozenColumns > 0 ? "<selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/>" : "";
        return $"<pane {split}ySplit=\"{sheet.HeaderRow}\" topLeftCell=\"{corner}\" activePane=\"{pane}\" state=\"frozen\"/>{others}<selection pane=\"{pane}\" activeCell=\"{corner}\" sqref=\"{corner}\"/>";
    }

    private static string Validations(SheetDraft sheet) =>
        sheet.Validations.Count == 0
            ? ""
            : $"<dataValidations count=\"{sheet.Validations.Count}\">" + string.Concat(sheet.Validations.Select(v => Validation(v.Cell, v.Validation))) + "</dataValidations>";

    private static string Validation(string cell, Validation rule) =>
        $"<dataValidation type=\"{rule.Type}\"{(rule.Operator.Length > 0 ? $" operator=\"{rule.Operator}\"" : "")} allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\""
        + $" errorTitle=\"{Escape(rule.Title)}\" error=\"{Escape(rule.Error)}\" promptTitle=\"{Escape(rule.Title)}\" prompt=\"{Escape(rule.Prompt)}\" sqref=\"{cell}\">"
        + $"<formula1>{Escape(rule.First)}</formula1>{(rule.Second is { } second ? $"<formula2>{Escape(second)}</formula2>" : "")}</dataValidation>";

    private static string Columns(SheetDraft sheet) =>
        "<cols>" + string.Concat(sheet.Widths.Select((width, i) => string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width}\" customWidth=\"1\"/>"))) + "</cols>";

    private static string Row(SheetRow row)
    {
        var height = row.Height is { } points ? string.Create(CultureInfo.InvariantCulture, $" ht=\"{points}\" customHeight=\"1\"") : "";
        return $"<row r=\"{row.Number}\"{height}{(row.IsHidden ? " hidden=\"1\"" : "")}>" + string.Concat(row.Cells.Select(c => Cell(row.Number, c.Column, c.Text, c.Style))) + "</row>";
    }

    private static string Cell(int row, int column, string text, CellStyle style) =>
        $"<c r=\"{SheetDraft.Reference(column, row)}\" s=\"{(int)style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(text)}</t></is></c>";

    private static string Breaks(SheetDraft sheet) =>
        sheet.Breaks.Count == 0
            ? ""
            : $"<rowBreaks count=\"{sheet.Breaks.Count}\" manualBreakCount=\"{sheet.Breaks.Count}\">"
                + string.Concat(sheet.Breaks.Select(row => $"<brk id=\"{row}\" max=\"16383\" man=\"1\"/>")) + "</rowBreaks>";

    private static string StatusFormat(string cell, int index, IEnumerable<(string Word, int Format)> words)
    {
        var rules = Stylesheet.StatusFormats.Concat(words).Select((format, i) =>
            $"<cfRule type=\"cellIs\" dxfId=\"{format.Format}\" priority=\"{(index * 100) + i + 1}\" operator=\"equal\"><formula>\"{format.Word}\"</formula></cfRule>");
        return $"<conditionalFormatting sqref=\"{cell}\">{string.Concat(rules)}</conditionalFormatting>";
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}
