using Evaluation.Model;
using Evaluation.Report.Cases;
using Evaluation.Report.Documents;
using Evaluation.Report.Tests.Annual;

namespace Evaluation.Report.Tests.Cases;

public class CasesReportTests
{
    private static readonly CasesInputs Inputs = new(
        Sample.Assessment.Plan, Sample.AsOf, Sample.Assessment.Inputs.Agencies, NextYear.Areas, NextYear.Cases);

    private static readonly ReportDocument Document = CasesReport.Render(Inputs, Sample.Stamp);

    [Fact]
    public void The_register_has_every_case_with_its_state()
    {
        Assert.Equal(["1 未入选", "2 入选", "3 待定", "4 入选"], Rows("register").Select(r => $"{r.Key} {At("register", r, "state")}"));
        Assert.Equal(["未对应任务", "二、强化保护", "一、完善制度", "未对应任务"], Rows("register").Select(r => At("register", r, "chapter")));
        Assert.Equal(["全国", "湖北", "未注明", "湖北"], Rows("register").Select(r => At("register", r, "region")));
    }

    [Fact]
    public void Counts_add_up_in_every_list()
    {
        Assert.Equal(["一、完善制度 1 0 0 1", "二、强化保护 1 1 0 0", "未对应任务 2 1 1 0"], Counts("bychapter"));
        Assert.Equal(["示例甲部 3 2 1 0", "示例乙部 1 0 0 1"], Counts("byagency"));
        Assert.Equal(["东部 0 0 0 0", "东北 0 0 0 0", "中部 2 2 0 0", "全国或未注明 2 0 1 1"], Counts("byregion"));
        Assert.Equal(["北京 0 0 0 0", "辽宁 0 0 0 0", "湖北 2 2 0 0", "全国 1 0 1 0", "未注明地区 1 0 0 1"], Counts("byarea"));
    }

    /// <summary>北京 is a case's own area here, 东城 and 西城 lie below it; other provinces owe no case.</summary>
    [Fact]
    public void The_areas_of_a_provinces_plan_are_those_below_the_province()
    {
        Area[] areas = [.. NextYear.Areas, new("110101", "东城", "county", "110000", "内城"), new("110102", "西城", "county", "110000", "内城")];
        var typical = NextYear.Cases[0] with { Case = NextYear.Cases[0].Case with { Area = "110101" } };
        var document = CasesReport.Render(Inputs with { Area = "110000", Areas = areas, Cases = [typical, NextYear.Cases[2]] }, Sample.Stamp);
        IEnumerable<string> Offered(string table) =>
            document.Tables.Single(t => t.Name == table).Rows.Select(r => $"{At(table, r, "name")} {At(table, r, "offered")}");

        Assert.Equal(["东城 1", "西城 0", "未注明地区 1"], Offered("byarea"));
        Assert.Contains("北京或未注明 1", Offered("byregion"));
        Assert.Contains(document.Tables.Single(t => t.Name == "findings").Rows, r => At("findings", r, "text").StartsWith("2个地区中，1个有案例", StringComparison.Ordinal));
    }

    [Fact]
    public void The_gaps_name_who_offered_none_and_what_cases_lack()
    {
        var gaps = Rows("gaps").ToDictionary(r => r.Key, r => At("gaps", r, "subject"));

        Assert.Equal(
            new Dictionary<string, string> { ["地区无案例"] = "北京、辽宁", ["案例未选用"] = "3", ["案例无佐证"] = "3", ["案例未对应任务"] = "1", ["任务不在计划"] = "4" },
            gaps);
    }

    [Fact]
    public void A_selected_case_is_a_block_of_lines()
    {
        var lines = Rows("blocks").Take(8).Select(r => $"{At("blocks", r, "label")}：{At("blocks", r, "text")}");

        Assert.Equal(
            ["案例名称：示例案例2", "报送部门：示例甲部", "地区：湖北", "对应任务：第3项　=完成示例文件。", "案例简介：=示例做法。", "佐证：示例〔2023〕2号", "批次：第一批", "入选理由：可复制"],
            lines);
        Assert.Equal("第9项（不在计划中）", At("blocks", Rows("blocks").ElementAt(11), "text"));
    }

    [Fact]
    public void A_long_summary_goes_on_in_a_line_of_its_own_and_loses_nothing()
    {
        var summary = string.Concat(Enumerable.Repeat("示例做法取得实效。", 250));   // 2,250 characters
        var document = CasesReport.Render(Inputs with { Cases = [NextYear.Cases[0] with { Case = NextYear.Cases[0].Case with { Summary = summary } }] }, Sample.Stamp);

        var parts = document.Tables.Single(t => t.Name == "blocks").Rows.Where(r => r.Cells[1].Text.StartsWith("案例简介", StringComparison.Ordinal)).Select(r => r.Cells[2].Text).ToList();

        Assert.Equal(3, parts.Count);
        Assert.Equal(summary, string.Concat(parts));
        Assert.All(parts, part => Assert.EndsWith("。", part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_collective_name_stands_for_its_members()
    {
        var all = new AgencyDirectory([.. Inputs.Agencies.All, new("C01", "示例成员单位", [], null, AgencyKind.Collective, "")]);
        var plan = Inputs.Plan with { Tasks = [Inputs.Plan.Tasks[0] with { Assignments = [new("示例成员单位", "示例成员单位", AssignmentRole.Lead)] }] };

        var counts = CasesReport.Render(new(plan, Sample.AsOf, all, [], []), Sample.Stamp).Tables.Single(t => t.Name == "byagency");

        Assert.Equal(["示例甲部", "示例乙部"], counts.Rows.Select(r => r.Key));
    }

    [Fact]
    public void Without_cases_the_workbook_says_so_and_names_who_is_expected()
    {
        var document = CasesReport.Render(Inputs with { Cases = [] }, Sample.Stamp);

        Assert.Equal("截至该日没有征集到典型案例。", document.Fields["cases_about"].Text);
        Assert.Empty(document.Charts);
        Assert.Equal(["无典型案例", "部门未报送", "章节无案例", "地区无案例"], document.Tables.Single(t => t.Name == "gaps").Rows.Select(r => r.Key));
    }

    [Fact]
    public void Keys_are_unique_and_links_lead_to_rows_that_exist()
    {
        var keys = Document.Tables.ToDictionary(t => t.Name, t => t.Rows.Select(r => r.Key).ToList());
        var links = Document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Link).OfType<CellLink>().ToList();

        Assert.All(keys.Values, k => Assert.Equal(k.Count, k.Distinct().Count()));
        Assert.Equal([new("blocks", "2"), new CellLink("blocks", "4")], links);
        Assert.All(links, link => Assert.Contains(link.Key, keys[link.Table]));
    }

    private static IEnumerable<string> Counts(string table) =>
        Rows(table).Select(r => string.Join(' ', new[] { "name", "offered", "selected", "notselected", "pending" }.Select(c => At(table, r, c))));

    private static IEnumerable<TableRow> Rows(string table) => Document.Tables.Single(t => t.Name == table).Rows;

    private static string At(string table, TableRow row, string column) =>
        row.Cells[Document.Tables.Single(t => t.Name == table).Columns.ToList().IndexOf(column)].ToString();
}
