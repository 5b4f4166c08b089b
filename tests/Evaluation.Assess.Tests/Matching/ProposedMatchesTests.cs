using Evaluation.Assess.Matching;

namespace Evaluation.Assess.Tests.Matching;

public class ProposedMatchesTests
{
    [Fact]
    public void The_table_has_both_texts_and_an_empty_column_for_the_office()
    {
        var previous = Made.Plan(2023, Made.Task(3, "修改专利法。", "甲"));
        var current = Made.Plan(2024, Made.Task(1, "修改专利法。", "甲"), Made.Task(2, "办好论坛。", "乙"));

        var rows = ProposedMatches.Rows(previous, current, TaskMatching.Propose(previous, current)).ToList();

        Assert.Equal("task_no,previous_task_no,similarity,confirmed", string.Join(',', ProposedMatches.Columns.Take(4)));
        Assert.Equal("1|3|1.000||修改专利法。|修改专利法。||", string.Join('|', rows[0]));
        Assert.Equal("2||0.000||办好论坛。|||", string.Join('|', rows[1]));
        Assert.All(rows, row => Assert.Equal(ProposedMatches.Columns.Count, row.Count));
    }
}
