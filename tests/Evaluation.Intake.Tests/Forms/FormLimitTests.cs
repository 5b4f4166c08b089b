using System.Globalization;
using Evaluation.Intake.Forms;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Tests.Forms;

/// <summary>A form is small: what would take long or fill the memory is refused, with a sentence that says what to do.</summary>
public class FormLimitTests
{
    private const string sheet = "xl/worksheets/sheet2.xml";

    [Fact]
    public void Very_many_cells_are_refused() =>
        Refused("workbook-too-many-cells", parts => parts[sheet] = Sheet(Repeat(20_001, _ => "<row>" + Repeat(10, i => $"<c><v>{i}</v></c>") + "</row>")));

    [Fact]
    public void One_long_text_in_very_many_cells_is_refused() => Refused("workbook-too-many-cells", parts =>
    {
        parts["xl/sharedStrings.xml"] = $"<sst><si><t>{new string('字', 30_000)}</t></si></sst>";
        parts[sheet] = Sheet(Repeat(400, _ => "<row><c t=\"s\"><v>0</v></c></row>"));
    });

    [Fact]
    public void A_tag_without_end_is_refused() =>
        Refused("workbook-too-many-cells", parts => parts[sheet] = "<worksheet><sheetData " + Repeat(60_000, i => $"a{i}=\"\" ") + "/></worksheet>");

    [Fact]
    public void Elements_nested_without_end_are_refused() => Refused("workbook-broken", parts => parts[sheet] = Repeat(100_000, _ => "<row>"));

    [Fact]
    public void One_sheet_named_a_thousand_times_is_refused() => Refused("workbook-too-many-cells", parts =>
        parts["xl/workbook.xml"] = parts["xl/workbook.xml"].Replace("</sheets>", Repeat(1_000, i => $"<sheet name=\"s{i}\" r:id=\"s2\"/>") + "</sheets>", StringComparison.Ordinal));

    [Fact]
    public void A_table_of_very_many_rows_is_refused_and_not_left_out()
    {
        var form = Sample.Filled();
        for (var i = 0; i < 5_000; i++)
            form.Cases.Rows.Add(new() { ["cases.number"] = TestCell.Number("1") });
        Assert.Equal(["workbook-too-many-cells"], Sample.Told(form));
    }

    [Fact]
    public void A_sheet_of_one_s_own_may_be_as_long_as_it_likes()
    {
        var form = Sample.Filled();
        var own = new TestSheet("台账");
        for (var row = 1; row <= 6_000; row++)
            own.Extras[(row, 0)] = TestCell.Number("1");
        form.Sheets.Add(own);
        Assert.Equal(3, Sample.Clean(form).Deliveries.Count);
    }

    [Fact]
    public void Not_more_than_a_thousand_problems_are_listed_and_how_many_there_are_is_said()
    {
        var form = new TestForm();
        for (var i = 0; i < 1_500; i++)
            form.Measures.Rows.Add(new() { ["measures.key"] = i.ToString(CultureInfo.InvariantCulture), ["measures.status"] = "已完成" });
        var problems = Sample.Read(form).Problems;
        Assert.Equal((1_001, "form-too-many-problems", "1500"), (problems.Count, problems[^1].Code.Id, problems[^1].Values[0]));
    }

    [Fact]
    public void A_part_that_stands_in_the_file_twice_is_refused()
    {
        var parts = Sample.Filled().Parts();
        var read = FormReader.Read(TestForm.Zip(parts.Append(new(sheet.ToUpperInvariant(), parts[sheet]))), "a.xlsx", Sample.Expect);
        Assert.Equal("workbook-part-twice", Assert.Single(read.Problems).Code.Id);
    }

    [Fact]
    public void Text_quoted_in_a_problem_is_short()
    {
        var problem = Assert.Single(Sample.Read(new TestForm().Fill("1-1", FormColumns.MeasureStatus, new string('成', 30_000))).Problems);
        Assert.InRange(problem.Chinese.Length, 1, 200);
    }

    private static void Refused(string code, Action<Dictionary<string, string>> change)
    {
        var parts = Sample.Filled().Parts();
        change(parts);
        var read = FormReader.Read(TestForm.Zip(parts), "a.xlsx", Sample.Expect);
        Assert.Equal(code, Assert.Single(read.Problems).Code.Id);
        Assert.Empty(read.Rows);
    }

    private static string Sheet(string rows) => $"<worksheet><sheetData>{rows}</sheetData></worksheet>";

    private static string Repeat(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));
}
