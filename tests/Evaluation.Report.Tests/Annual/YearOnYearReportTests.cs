using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Annual;

/// <summary>A completed measure with evidence is worth 100: two of three tasks now, one of two before.</summary>
public class YearOnYearReportTests
{
    private static readonly ReportDocument Document = AnnualReport.Render(NextYear.Assessment, Sample.Stamp);

    [Fact]
    public void The_whole_comes_first_with_both_years_and_the_difference()
    {
        var whole = Row(Document, "yeargroups", 0);

        Assert.Equal(["总体", "50", "66.7", "16.7", "50", "66.7", "50", "66.7", "16.7", ""], whole);
        Assert.Equal(["二、强化保护", "无数据", "0", "无数据"], Row(Document, "yeargroups", 2)[..4]);
    }

    [Fact]
    public void Ranks_that_a_year_refused_stand_as_words() =>
        Assert.Equal(["任务数不足", "1", "任务数不足"], Row(Document, "yearagencies", 0)[4..7]);

    [Fact]
    public void Indicators_stand_as_published_with_their_periods()
    {
        // 12.7 less 12.4; attainment of 13: 97.69 less 95.38.
        Assert.Equal(["示例占比（%）", "2021", "12.4", "2022", "12.7", "0.3", "95.4", "97.7", "2.3", "↑ 向好"], Row(Document, "yearindicators", 0));
    }

    [Fact]
    public void Tasks_are_told_as_carried_on_new_and_dropped()
    {
        Assert.Equal([["延续", "1", "1"], ["新增", "2", "无"], ["新增", "3", "无"], ["退出", "无", "2"]], Rows(Document, "yeartasks").Select(r => r[..3]));
        Assert.Equal("本年任务中，延续上年的1项，新增2项；上年任务中，退出1项。", Document.Fields["task_courses"].Text);
    }

    [Fact]
    public void The_findings_tell_of_both_years_and_of_the_cases()
    {
        var findings = FindingRows.Of(NextYear.Assessment).ToDictionary(f => f.Subject, f => f.Text);

        Assert.Equal("上年综合得分50.0分，本年提高16.7分。本年任务中，延续上年的1项，新增2项；上年任务中，退出1项。比较时注意：覆盖率偏低。", findings["与上年比较"]);
        Assert.Equal("共征集典型案例4件，来自2个部门，注明地区的涉及2个地区；入选2件，未入选1件，待定1件。", findings["典型案例"]);
        Assert.DoesNotContain("无上年评估", findings["缺口"], StringComparison.Ordinal);
        Assert.DoesNotContain("无典型案例", findings["缺口"], StringComparison.Ordinal);
    }

    [Fact]
    public void Before_matches_are_confirmed_a_sentence_stands_for_the_list()
    {
        var document = AnnualReport.Render(NextYear.NotConfirmed, Sample.Stamp);

        Assert.Equal(0, document.Tables.Single(t => t.Name == "yeartasks").Count);
        Assert.Equal("两年任务的对应关系尚未确认，不逐项比较任务。", document.Fields["task_courses"].Text);
        Assert.Contains(Rows(document, "comparability"), r => r is ["任务对应未确认", "本年3项任务与上年任务的对应关系尚未由办公室确认，不逐项比较任务。"]);
    }

    /// <summary>Another plan's office is no 联席会议办公室.</summary>
    [Fact]
    public void The_office_is_called_what_the_list_of_agencies_calls_it()
    {
        var inputs = NextYear.NotConfirmed.Inputs;
        var agencies = new AgencyDirectory([.. inputs.Agencies.All, new("Z", "示例领导小组办公室", [], null, AgencyKind.Office, "")]);

        var document = AnnualReport.Render(AnnualEvaluation.Assess(inputs with { Agencies = agencies, PreviousYear = null }), Sample.Stamp);
        var unconfirmed = AnnualReport.Render(NextYear.NotConfirmed with { Inputs = inputs with { Agencies = agencies } }, Sample.Stamp);

        Assert.Contains(document.Tables.Single(t => t.Name == "gaps").Rows, r => r.Cells.Any(c => c.Text == "示例领导小组办公室"));
        Assert.Contains(Rows(unconfirmed, "comparability"), r => r[1].Contains("尚未由示例领导小组办公室确认", StringComparison.Ordinal));
        Assert.Contains(Rows(unconfirmed, "methods"), r => r.Any(text => text.StartsWith("以示例领导小组办公室确认的对应表为准", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_year_before_or_cases_sentences_say_so()
    {
        var document = AnnualReport.Render(Sample.Assessment, Sample.Stamp);

        Assert.Equal("库中没有2022年度的计划，也就没有上年评估，本报告不作年度比较。", document.Fields["year_on_year"].Text);
        Assert.Equal("没有2022年度的计划，不作任务对照。", document.Fields["task_courses"].Text);
        Assert.Equal("截至该日没有征集到典型案例。", document.Fields["cases_about"].Text);
        Assert.All(document.Tables.Where(t => t.Name.StartsWith("year", StringComparison.Ordinal) || t.Name is "comparability" or "cases"), t => Assert.Equal(0, t.Count));
    }

    [Fact]
    public void Only_selected_cases_are_annexed_with_the_name_of_their_area()
    {
        var cases = Document.Tables.Single(t => t.Name == "cases").Rows.ToList();

        Assert.Equal(["2", "4"], cases.Select(r => r.Key));
        Assert.Equal(["2", "示例案例2", "示例甲部", "湖北", "3", "=示例做法。", "示例〔2023〕2号", "第一批"], cases[0].Cells.Select(c => c.ToString()));
        Assert.Equal(new CellLink("tasks", "3"), cases[0].Cells[4].Link);
        Assert.Null(cases[1].Cells[4].Link);   // the plan has no task 9
        Assert.Equal(CellKind.Text, cases[0].Cells[5].Kind);
    }

    [Fact]
    public void Links_lead_to_rows_that_exist()
    {
        var keys = Document.Tables.ToDictionary(t => t.Name, t => t.Rows.Select(r => r.Key).ToHashSet());
        var links = Document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Link).OfType<CellLink>();
        Assert.All(links, link => Assert.Contains(link.Key, keys[link.Table]));
    }

    private static string[] Row(ReportDocument document, string table, int row) => Rows(document, table).ElementAt(row);

    private static IEnumerable<string[]> Rows(ReportDocument document, string table) =>
        document.Tables.Single(t => t.Name == table).Rows.Select(r => r.Cells.Select(c => c.ToString()).ToArray());
}
