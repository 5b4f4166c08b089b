namespace Evaluation.Report.Tests.Workbooks;

public sealed class PatternTests
{
    [Fact]
    public void A_pattern_row_is_repeated_once_per_row_and_what_is_below_moves_down()
    {
        var book = FilledWorkbook.Of(Samples.TaskTemplate(), Samples.Document(Samples.Tasks(3)));
        Assert.Equal("示例年度监测评估（2023年）", book["任务", "A1"]);
        Assert.Equal("1", book["任务", "A4"]);
        Assert.Equal("任务3", book["任务", "B6"]);
        Assert.Equal("63", book["任务", "C6"]);
        Assert.Equal("合计", book["任务", "A7"]);
        Assert.Equal("=SUM(C4:C6)", book["任务", "C7"]);
    }
}
