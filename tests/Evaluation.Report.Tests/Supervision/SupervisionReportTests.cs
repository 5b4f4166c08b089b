using Evaluation.Assess.Quality;
using Evaluation.Assess.Supervision;
using Evaluation.Model;
using Evaluation.Report.Documents;
using Evaluation.Report.Supervision;

namespace Evaluation.Report.Tests.Supervision;

public sealed class SupervisionReportTests
{
    private static readonly ReportDocument Document = Render(LedgerSample.Ledger);

    /// <summary>Task 2 is an empty row of a form that came on 12 April; due on the 14th: 18 working days by 10 May.</summary>
    [Fact]
    public void An_open_item_says_whose_it_is_how_late_and_since_when()
    {
        var row = Assert.Single(Table("open").Rows);
        Assert.Equal(
            ["1", "红", "空报", "示例甲部", "2", "1", "印发示例文件2。", "2023年第一季度", "2023-04-14", "18", "", "2023-04-07蓝 → 04-21黄 → 05-05红", "报送表已收到，本行未填"],
            row.Cells.Select(c => c.ToString()));
    }

    /// <summary>The report on task 1 came in the reminder, without evidence, and contradicts the participant: three items, one review.</summary>
    [Fact]
    public void A_closed_item_keeps_who_closed_it_and_when()
    {
        var rows = Table("closed").Rows.ToList();
        Assert.Equal(["相互矛盾", "缺佐证", "即将到期"], rows.Select(r => Cell("closed", r, "cause")));
        Assert.All(rows, r => Assert.Equal(("2023-04-24", "审核通过", "示例审核人", "材料齐全"), (Cell("closed", r, "closed"), Cell("closed", r, "decision"), Cell("closed", r, "reviewer"), Cell("closed", r, "reason"))));
    }

    [Fact]
    public void The_first_sheet_says_what_is_missing()
    {
        var gaps = Table("gaps").Rows.ToList();
        Assert.Contains(gaps, r => Cell("gaps", r, "kind") == "节假日安排未知" && Cell("gaps", r, "subject") == "2023年");
        Assert.Contains("节假日安排未知", Cell("findings", Table("findings").Rows.Last(), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_by_cause_and_by_agency_are_those_of_the_items()
    {
        Assert.Equal("1", Cell("causes", Table("causes").Rows.Single(r => r.Key == "Empty"), "red"));
        var agency = Table("agencies").Rows.First();
        Assert.Equal(("示例甲部", "1", "1", "3"), (Cell("agencies", agency, "name"), Cell("agencies", agency, "red"), Cell("agencies", agency, "open"), Cell("agencies", agency, "closed")));
    }

    [Fact]
    public void The_participant_is_listed_apart() =>
        Assert.Equal(["示例乙部"], Table("joined").Rows.Where(r => Cell("joined", r, "task") == "2").Select(r => Cell("joined", r, "agency")));

    [Fact]
    public void A_finding_prints_the_numbers_behind_it()
    {
        var texts = Table("quality").Rows.Select(r => Cell("quality", r, "text")).ToList();
        Assert.Contains("报告已完成，没有文号、链接等佐证。", texts);
        Assert.Contains("牵头部门报已完成，示例乙部报推进中。", texts);
    }

    [Fact]
    public void An_empty_ledger_says_so()
    {
        var document = Render(SupervisionLedger.Of(LedgerSample.Inputs with { AsOf = new(2023, 1, 2), Forms = [], Deliveries = [] }));
        Assert.Empty(document.Charts);
        Assert.Equal("截至2023年1月2日没有未销号事项", document.Tables.Single(t => t.Name == "open").WhenEmpty);
        Assert.Contains(document.Tables.Single(t => t.Name == "findings").Rows, r => r.Cells[2].Text == "没有未销号事项。");
    }

    [Fact]
    public void Every_choice_has_words_of_its_own()
    {
        foreach (var method in typeof(LedgerWords).GetMethods().Where(m => m.IsStatic))
        {
            var words = Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>().Select(v => (string)method.Invoke(null, [v])!).ToList();
            Assert.Equal(words.Count, words.Distinct().Count());
        }
    }

    /// <summary>Every kind of finding prints, also without any number.</summary>
    [Fact]
    public void Every_kind_of_finding_has_a_sentence()
    {
        var plan = LedgerSample.Inputs.Plan;
        foreach (var kind in Enum.GetValues<QualityFindingKind>())
        {
            var finding = new QualityFinding(kind, "示例甲部", Period.OfYear(2023)) { Other = new("示例乙部", plan.Tasks[0], plan.Tasks[0].Measures[0], Period.OfYear(2022)) };
            var table = Render(LedgerSample.Ledger with { Findings = [finding] }).Tables.Single(t => t.Name == "quality");
            Assert.EndsWith("。", Cell("quality", table.Rows.Single(), "text"), StringComparison.Ordinal);
        }
    }

    private static ReportDocument Render(SupervisionLedger ledger) =>
        SupervisionReport.Render(ledger, new RunStamp("run", ledger.Inputs.AsOf, "data", "scheme", "template", "0.1.0"));

    private static ReportTable Table(string name) => Document.Tables.Single(t => t.Name == name);

    private static string Cell(string table, TableRow row, string column) => row.Cells[Table(table).Columns.ToList().IndexOf(column)].ToString();
}
