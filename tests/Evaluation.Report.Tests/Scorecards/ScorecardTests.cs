using Evaluation.Report.Documents;
using Evaluation.Report.Scorecards;
using Evaluation.Report.Tests.Annual;

namespace Evaluation.Report.Tests.Scorecards;

public class ScorecardTests
{
    [Fact]
    public void A_scorecard_names_no_other_agencys_score()
    {
        var document = Render(0);

        var texts = document.Fields.Values.Concat(document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells)).Select(c => c.ToString());

        // 85.55 is the other agency's score; as a task's score of this agency it may stand only among its own tasks.
        Assert.Equal("43.5", document.Fields["agency_score"].ToString());
        Assert.DoesNotContain(texts, t => t.Contains("示例乙部", StringComparison.Ordinal));
    }

    [Fact]
    public void The_position_is_given_without_naming_others() =>
        Assert.Equal("在1个参加排名的部门中列第1位", Render(0).Fields["agency_position"].Text);

    [Fact]
    public void An_agency_without_a_rank_is_told_why() =>
        Assert.Equal("未参加排名（任务数不足）", Render(1).Fields["agency_position"].Text);

    [Fact]
    public void What_would_raise_the_score_is_listed_by_what_it_gains()
    {
        var gains = Render(0).Tables.Single(t => t.Name == "gains");

        // Three tasks of weight 1: (1 − 0.1) × (100 − score) / 3 = 30, 16.5, 4.335.
        Assert.Equal(["3", "2", "1"], gains.Rows.Select(r => r.Key));
        Assert.Equal([30m, 16.5m, 4.3m], gains.Rows.Select(r => r.Cells[^1].Number));
    }

    private static ReportDocument Render(int agency) =>
        Scorecard.Render(Sample.Assessment, Sample.Assessment.Agencies[agency], Sample.Stamp);
}
