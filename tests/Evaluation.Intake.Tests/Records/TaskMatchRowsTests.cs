using Evaluation.Intake.Records;
using Evaluation.Intake.Tests.Forms;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Records;

public class TaskMatchRowsTests
{
    private const string header = "task_no,previous_task_no,similarity,confirmed\n";
    private static readonly Plan before = Sample.Plan with { Year = 2022, Tasks = [.. Sample.Plan.Tasks.Take(2)] };

    [Fact]
    public void Only_confirmed_matches_are_taken_and_the_others_counted()
    {
        var read = Rows(header + "1,1,0.97,yes\n2,2,0.81,no\n12,2,0.8,是\n30,1,0.4,\n");
        Assert.Equal([new TaskMatch(2023, 1, 1), new TaskMatch(2023, 12, 2)], read.Rows);
        var notice = Assert.Single(read.Problems);
        Assert.Equal(("task-matches-unconfirmed", ProblemSeverity.Notice, "2"), (notice.Code.Id, notice.Severity, notice.Values[0]));
    }

    [Theory]
    [InlineData("99,1,0.9,yes", "task-unknown", "task_no")]
    [InlineData("1,12,0.9,yes", "task-unknown", "previous_task_no")]     // the plan of 2022 has no task 12
    [InlineData("1,,0.9,yes", "cell-empty", "previous_task_no")]
    [InlineData("1,1,0.9,maybe", "word-unknown", "confirmed")]
    public void A_bad_row_is_refused_at_its_cell(string row, string code, string column)
    {
        var problem = Assert.Single(Rows(header + row + "\n").Problems);
        Assert.Equal((code, 2, column), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column));
    }

    [Fact]
    public void An_unconfirmed_row_need_not_be_whole() => Assert.False(Rows(header + "30,,,no\n").IsRefused);

    private static Read<TaskMatch> Rows(string csv) => TaskMatchRows.Read(Shipped.Table(csv), Sample.Plan, before);
}
