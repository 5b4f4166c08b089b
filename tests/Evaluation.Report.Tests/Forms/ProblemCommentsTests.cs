using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Evaluation.Model.Problems;
using Evaluation.Report.Forms;

namespace Evaluation.Report.Tests.Forms;

public class ProblemCommentsTests
{
    private const string List = "问题清单";

    private static readonly ProblemCode Percent = new("example-percent", ProblemSeverity.Error, "{0} is no percentage", "“{0}”不是百分数（示例）");
    private static readonly ProblemCode Late = new("example-late", ProblemSeverity.Notice, "late", "晚于期限（示例）");

    [Fact]
    public void Each_problem_stands_on_its_cell_and_all_of_them_on_the_list()
    {
        var copy = Checked(FormFile.Of(FormSample.Form).Bytes, At("举措进展", 7, "I", "850"), At("举措进展", 8, "K", "x"), At("典型案例", 7, "B", "y"));

        Assert.Equal([List, "填报说明", "举措进展", "指标数据", "典型案例", "_form", "_lists"], copy.SheetNames);
        Assert.Equal(["I7 办公室 【报送检查】\n“850”不是百分数（示例）（example-percent）", "K8 办公室 【报送检查】\n“x”不是百分数（示例）（example-percent）"], Comments(copy, "举措进展"));
        Assert.Equal(["B7 办公室 【报送检查】\n“y”不是百分数（示例）（example-percent）"], Comments(copy, "典型案例"));
        Assert.Equal(["6,8", "7,10"], Shapes(copy, "举措进展"));
        Assert.Equal(["1", "举措进展", "I7", "“850”不是百分数（示例）", "须改正", "example-percent"], "ABCDEF".Select(c => copy[List, $"{c}5"]));
        Assert.Equal("'典型案例'!B7", (string?)copy.Sheet(List).Descendants().Single(e => e.Name.LocalName == "hyperlink" && (string?)e.Attribute("ref") == "C7").Attribute("location"));
    }

    [Fact]
    public void Several_problems_of_one_cell_are_one_note() =>
        Assert.Equal(
            ["I7 办公室 【报送检查】\n“850”不是百分数（示例）（example-percent）\n晚于期限（示例）（example-late）"],
            Comments(Checked(FormFile.Of(FormSample.Form).Bytes, At("举措进展", 7, "I", "850"), new(Late, new("f", 7, "I", "举措进展"))), "举措进展"));

    [Fact]
    public void A_problem_without_a_cell_stands_in_the_list_alone()
    {
        var copy = Checked(
            FormFile.Of(FormSample.Form).Bytes,
            new(Late, new("f")), new(Late, new("f", 9, "完成状态", "举措进展")), new(Late, new("f", 9, null, "举措进展")), new(Late, new("f", 9, "A", "无此表")), new(Late, new("f", 2_000_000, "A", "举措进展")), new(Late, new("f", 1, "ZZZ", "举措进展")));

        Assert.DoesNotContain(copy.Parts.Keys, p => p.Contains("comments", StringComparison.Ordinal));
        Assert.Equal(["", "第9行", "第9行", "A9", "第2000000行", "第1行"], Enumerable.Range(5, 6).Select(r => copy[List, $"C{r}"]));
        Assert.DoesNotContain(copy.Sheet(List).Descendants(), e => e.Name.LocalName == "hyperlink");
    }

    [Fact]
    public void Parts_that_need_no_change_stay_byte_for_byte()
    {
        var original = FormFile.Of(FormSample.Form);
        var copy = Checked(original.Bytes, At("举措进展", 7, "I", "850"));

        // The first sheet loses its selection to the list, the second gets its notes.
        string[] changed = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", original.PathOf("填报说明"), original.PathOf("举措进展")];
        Assert.All(original.Parts.Where(p => !changed.Contains(p.Key)), part => Assert.Equal(part.Value, copy.Parts[part.Key]));
        Assert.Equal(original.Unlocked("举措进展"), copy.Unlocked("举措进展"));
        Assert.Equal(original.Validations("举措进展").Count, copy.Validations("举措进展").Count);
    }

    [Fact]
    public void The_list_is_what_the_copy_opens_on_and_no_other_sheet_is_selected_with_it()
    {
        var copy = Checked(SentIn.Workbook, At("甲", 3, "A", "x"));

        Assert.Equal([List, "甲", "乙"], copy.SheetNames);
        Assert.Equal(["activeTab=0"], copy.Workbook.Descendants().Single(e => e.Name.LocalName == "workbookView").Attributes().Select(a => a.ToString().Replace("\"", "", StringComparison.Ordinal)));
        Assert.Equal([List], copy.SheetNames.Where(s => copy.Sheet(s).Descendants().Any(e => e.Attribute("tabSelected") is not null)));
        Assert.Equal("2", (string?)copy.Workbook.Descendants().Single(e => e.Name.LocalName == "definedName").Attribute("localSheetId"));
    }

    [Fact]
    public void Comments_of_other_people_stay_also_on_a_cell_with_a_problem()
    {
        var copy = Checked(SentIn.Workbook, At("甲", 2, "B", "x"), At("甲", 3, "A", "y"));

        Assert.Equal(
            ["B2 张三 请领导审阅\n【报送检查】\n“x”不是百分数（示例）（example-percent）", "A3 办公室 【报送检查】\n“y”不是百分数（示例）（example-percent）"],
            Comments(copy, "甲"));
    }

    [Fact]
    public void A_drawing_of_notes_that_is_no_xml_gets_shapes_and_keeps_the_rest()
    {
        var copy = Checked(SentIn.Workbook, At("甲", 3, "A", "y"));

        var drawing = Encoding.UTF8.GetString(copy.Parts["xl/drawings/vmlDrawing1.vml"]);
        Assert.StartsWith(SentIn.Shapes[..^"</xml>".Length], drawing, StringComparison.Ordinal);
        Assert.Equal(["1,1", "2,0"], Shapes(copy, "甲"));
        Assert.Contains("_x0000_s2051", drawing, StringComparison.Ordinal);
        Assert.Equal(SentIn.Workbook.Length > 0, copy.Parts.ContainsKey("xl/tables/table1.xml"));
    }

    [Fact]
    public void Notes_come_between_a_drawing_and_the_lists_of_a_sheet()
    {
        var copy = Checked(SentIn.Workbook, At("乙", 2, "XFD", "y"));

        Assert.Equal(["sheetViews", "cols", "sheetData", "drawing", "legacyDrawing", "tableParts"], copy.Sheet("乙").Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["1,16383"], Shapes(copy, "乙"));
    }

    [Fact]
    public void A_copy_that_comes_back_gets_the_notes_of_its_new_check_only()
    {
        var first = Checked(SentIn.Workbook, At("甲", 2, "B", "旧"), At("甲", 3, "A", "旧"), At("乙", 1, "A", "旧"));
        var second = Checked(first.Bytes, At("甲", 5, "C", "新"));

        Assert.Equal([List, "甲", "乙"], second.SheetNames);
        Assert.Equal(["B2 张三 请领导审阅", "C5 办公室 【报送检查】\n“新”不是百分数（示例）（example-percent）"], Comments(second, "甲"));
        Assert.Equal(["1,1", "4,2"], Shapes(second, "甲"));
        Assert.Empty(Comments(second, "乙"));
        Assert.Empty(Shapes(second, "乙"));
        Assert.Equal(["“新”不是百分数（示例）", ""], [second[List, "D5"], second[List, "D6"]]);
    }

    [Fact]
    public void A_copy_saved_by_libreoffice_in_between_gets_the_notes_of_its_new_check_only()
    {
        // Notes on I7, K7 and I8 of 举措进展 and on B7 of 典型案例, saved by LibreOffice 7.4, which cuts the text of each into many runs.
        var copy = Checked(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Forms", "libreoffice.xlsx")), At("举措进展", 7, "J", "新"));

        Assert.Equal(["J7 办公室 【报送检查】\n“新”不是百分数（示例）（example-percent）"], Comments(copy, "举措进展"));
        Assert.Equal(["6,9"], Shapes(copy, "举措进展"));
        Assert.Empty(Comments(copy, "典型案例"));
        Assert.Equal(1, copy.SheetNames.Count(s => s == List));
        Assert.Equal("“新”不是百分数（示例）", copy[List, "D5"]);
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var copy = Checked(FormFile.Of(FormSample.Form).Bytes, At("举措进展", 7, "I", "=1+1\u0001</t>&"), At("举措进展", 8, "I", new('长', 40_000)));

        Assert.Equal("“=1+1_x0001_</t>&”不是百分数（示例）", copy[List, "D5"]);
        Assert.Equal(32_767, copy[List, "D6"].Length);
        Assert.Contains("=1+1_x0001_</t>&", Comments(copy, "举措进展")[0], StringComparison.Ordinal);
        Assert.DoesNotContain(copy.Sheet(List).Descendants(), e => e.Name.LocalName == "f");
    }

    [Fact]
    public void Without_problems_the_copy_is_the_original()
    {
        using MemoryStream copy = new();
        ProblemComments.Write(new MemoryStream(SentIn.Workbook), [], copy);
        Assert.Equal(SentIn.Workbook, copy.ToArray());
    }

    [Fact]
    public void The_same_problems_give_the_same_bytes() =>
        Assert.Equal(Checked(SentIn.Workbook, At("甲", 3, "A", "x")).Bytes, Checked(SentIn.Workbook, At("甲", 3, "A", "x")).Bytes);

    [Fact]
    public void What_is_no_workbook_is_refused() =>
        Assert.Throws<InvalidDataException>(() => ProblemComments.Write(new MemoryStream([1, 2, 3]), [At("甲", 1, "A", "x")], Stream.Null));

    private static Problem At(string sheet, int row, string column, string value) => new(Percent, new("示例.xlsx", row, column, sheet), value);

    private static FormFile Checked(byte[] original, params IReadOnlyList<Problem> problems)
    {
        using MemoryStream copy = new();
        ProblemComments.Write(new MemoryStream(original), problems, copy);
        return FormFile.Valid(copy.ToArray());
    }

    private static List<string> Comments(FormFile book, string sheet)
    {
        if (Target(book, sheet, "comments") is not { } path)
            return [];
        var root = book.Part(path);
        XNamespace ns = root.Name.Namespace;
        var authors = root.Descendants(ns + "author").Select(a => a.Value).ToList();
        return [.. root.Descendants(ns + "comment").Select(c => $"{c.Attribute("ref")!.Value} {authors[(int)c.Attribute("authorId")!]} {string.Concat(c.Descendants(ns + "t").Select(t => t.Value))}")];
    }

    /// <summary>0-based row and column of each shape of a note.</summary>
    private static List<string> Shapes(FormFile book, string sheet) => Target(book, sheet, "vmlDrawing") is { } path
        ? [.. Regex.Matches(Encoding.UTF8.GetString(book.Parts[path]), @"ObjectType=""Note"".*?<x:Row>(\d+)</x:Row>\s*<x:Column>(\d+)</x:Column>", RegexOptions.Singleline).Select(m => $"{m.Groups[1].Value},{m.Groups[2].Value}").Order(StringComparer.Ordinal)]
        : [];

    private static string? Target(FormFile book, string sheet, string type)
    {
        var path = book.PathOf(sheet);
        var relations = path.Insert(path.LastIndexOf('/') + 1, "_rels/") + ".rels";
        var target = !book.Parts.ContainsKey(relations) ? null : (string?)book.Part(relations).Elements().FirstOrDefault(r => ((string)r.Attribute("Type")!).EndsWith("/" + type, StringComparison.Ordinal))?.Attribute("Target");
        return target is null ? null : target.StartsWith('/') ? target[1..] : "xl/" + target.Replace("../", "", StringComparison.Ordinal);
    }
}
