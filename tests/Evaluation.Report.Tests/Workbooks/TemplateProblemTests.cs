using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Workbooks;

public sealed class TemplateProblemTests
{
    private static TemplateFile With(Action<SheetFile> add)
    {
        var template = Samples.TaskTemplate();
        add(template.Sheet("附页"));
        return template;
    }

    private static Problem Reading(byte[] bytes)
    {
        var reading = WorkbookTemplate.Read(bytes, "annual.xlsx");
        if (reading.Template is null)
            return Assert.Single(reading.Problems);
        Assert.Empty(reading.Problems);
        using var output = new MemoryStream();
        Assert.Throws<ArgumentException>(() => reading.Template.Write(Samples.Document(Samples.Tasks(1)), output));
        return Assert.Single(reading.Template.Faults);
    }

    private static void AssertRefused(TemplateFile template, ReportDocument document, string id, Place place, params string[] values)
    {
        var read = WorkbookTemplate.Read(template.Bytes(), "annual.xlsx").Template!;
        var problem = Assert.Single(read.Check(document));
        Assert.Equal((id, place), (problem.Code.Id, problem.Place));
        Assert.Equal(values, problem.Values);
        using var output = new MemoryStream();
        Assert.Throws<ArgumentException>(() => read.Write(document, output));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void An_unknown_field_is_named_with_its_cell() => AssertRefused(
        With(s => s.Row(7, TemplateFile.Plain, null, "截至{{asof}}")), Samples.Document(Samples.Tasks(1)),
        "template-placeholder-unknown", new("annual.xlsx", 7, "B", "附页"), "asof");

    [Fact]
    public void An_unknown_column_is_named_with_its_cell() => AssertRefused(
        With(s => s.Row(2, TemplateFile.Plain, "{{tasks.name}}", "{{tasks.colour}}")), Samples.Document(Samples.Tasks(1)),
        "template-placeholder-unknown", new("annual.xlsx", 2, "B", "附页"), "tasks.colour");

    [Fact]
    public void An_unknown_field_in_a_footer_is_named_with_its_sheet() => AssertRefused(
        With(s => s.After("<headerFooter><oddFooter>&amp;C{{office}}</oddFooter></headerFooter>")), Samples.Document(Samples.Tasks(1)),
        "template-placeholder-unknown", new("annual.xlsx", Sheet: "附页"), "office");

    [Fact]
    public void A_table_without_a_pattern_row_is_a_problem() => AssertRefused(
        Samples.TaskTemplate(), Samples.Document(Samples.Tasks(1), Samples.Measures(1)),
        "template-pattern-missing", new("annual.xlsx"), "measures");

    [Fact]
    public void A_chart_whose_column_was_deleted_is_a_problem()
    {
        var template = With(s => s.Row(1, TemplateFile.Plain, "图")).Name("chart_scores", "附页!$B$2:$F$12");
        var chart = new ReportChart(
            "scores", "scores", ChartKind.Bar, "示例", "tasks", 0, 1, "name", [new("权重", "weight", SeriesStyle.Primary)], "", null, null, "");
        var table = new ReportTable("tasks", ["number", "name", "score", "weight"], [new("a", [Cell.Of(1), Cell.Of("甲"), Cell.Of(1), Cell.Of(1)])]);
        AssertRefused(template, Samples.Document(table) with { Charts = [chart] },
            "template-chart-column", new("annual.xlsx", 2, "B", "附页"), "scores", "tasks", "weight");
    }

    [Theory]
    [InlineData("{{abc")]
    [InlineData("abc}}")]
    [InlineData("{{}}")]
    [InlineData("{{a b}}")]
    [InlineData("{{a.b.c}}")]
    [InlineData("{{title}} {{")]
    public void Malformed_braces_are_named_with_their_cell(string text)
    {
        var problem = Reading(With(s => s.Row(3, TemplateFile.Plain, null, null, text)).Bytes());
        Assert.Equal(("template-placeholder-malformed", new Place("annual.xlsx", 3, "C", "附页")), (problem.Code.Id, problem.Place));
        Assert.Contains(text, problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tables_in_one_row_are_a_problem()
    {
        var problem = Reading(With(s => s.Row(3, TemplateFile.Plain, "{{tasks.name}}", "{{measures.text}}")).Bytes());
        Assert.Equal(("template-pattern-mixed", new Place("annual.xlsx", 3, "B", "附页")), (problem.Code.Id, problem.Place));
    }

    [Theory]
    [InlineData("得分", "任务!#REF!")]
    [InlineData("chart_scores", "#REF!")]
    [InlineData("chart_scores", "没有的表!$A$1:$B$2")]
    [InlineData("chart_scores", "42")]
    public void A_broken_name_is_a_problem(string name, string refersTo)
    {
        var problem = Reading(Samples.TaskTemplate().Name(name, refersTo).Bytes());
        Assert.Equal(("template-name-broken", name, refersTo), (problem.Code.Id, problem.Values[0], problem.Values[1]));
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var template = With(s => s.Row(3, TemplateFile.Plain, "{{abc", "{{nothing}}")).Name("得分", "任务!#REF!");
        template.Sheet("附页").Row(4, TemplateFile.Plain, "{{nobody}}");
        var told = WorkbookTemplate.Read(template.Bytes(), "annual.xlsx").Template!.Check(Samples.Document(Samples.Tasks(1)));
        Assert.Equal(
            ["template-name-broken", "template-placeholder-malformed", "template-placeholder-unknown", "template-placeholder-unknown"],
            told.Select(p => p.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_that_are_no_workbooks_are_refused()
    {
        Assert.Equal("template-unreadable", Reading("PK 不是工作簿"u8.ToArray()).Code.Id);
        Assert.Equal("template-unreadable", Reading(Samples.TaskTemplate().Bytes()[..900]).Code.Id);
        Assert.Equal("template-unreadable", Reading(Samples.TaskTemplate().Part("xl/vbaProject.bin", null, "").Bytes()).Code.Id);
        Assert.Equal("template-unreadable", Reading(Samples.TaskTemplate().Part("xl/worksheets/sheet1.xml", null, "<worksheet").Bytes()).Code.Id);
    }

    [Fact]
    public void Text_longer_than_a_cell_is_announced_and_cut()
    {
        var table = new ReportTable("tasks", ["number", "name", "score"], [new("a", [Cell.Of(1), Cell.Of(new string('长', 32_768)), Cell.Of(1)])]);
        var read = WorkbookTemplate.Read(Samples.TaskTemplate().Bytes(), "annual.xlsx").Template!;
        var notice = Assert.Single(read.Check(Samples.Document(table)));
        Assert.Equal(("template-text-cut", ProblemSeverity.Notice), (notice.Code.Id, notice.Severity));
        using var output = new MemoryStream();
        read.Write(Samples.Document(table), output);
        FilledWorkbook.AssertValid(output.ToArray());
    }
}
