using System.Text;
using Evaluation.Intake.Plans;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>Files that are no plan, and plans in other encodings.</summary>
public sealed class BadPlanTests
{
    private const string Good = "示例市2024年示例工作计划\n为推进示例工作，制定本计划。\n1．建设和完善示例。（示例局负责）\n";

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "plan-empty" },
        { " \r\n\u3000\t"u8.ToArray(), "plan-empty" },
        { "\uFEFF\u200B\n"u8.ToArray(), "plan-empty" },
        { [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0], "plan-not-text" },
        { "%PDF-1.7\n"u8.ToArray(), "plan-not-text" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "plan-not-text" },
        { "1．甲\0乙。（A局负责）"u8.ToArray(), "plan-not-text" },
        { [0x31, 0xFF, 0xFE, 0x80, 0x81, 0x0A], "plan-not-text" },
        { "这是一篇没有任务的文字。"u8.ToArray(), "plan-no-task" },
        { "<html><body>404 Not Found</body></html>"u8.ToArray(), "plan-no-task" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_plan_is_refused_with_the_reason(byte[] bytes, string code)
    {
        var reading = PlanReader.Read(bytes, "plan.txt", Plan2023.Verbs);
        Assert.Null(reading.Plan);
        Assert.Contains(reading.Problems, p => p.Code.Id == code && p.Severity == ProblemSeverity.Error && p.Place.File == "plan.txt");
        Assert.All(reading.Problems, p => Assert.NotEqual(p.English, p.Chinese));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var reading = PlanReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Good)], "plan.txt", Plan2023.Verbs);
        Assert.Empty(reading.Problems);
        Assert.Equal("建设和完善示例。", Assert.Single(reading.Plan!.Tasks).Text);
    }

    [Fact]
    public void GB_18030_is_read_and_said()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Good);
        var reading = PlanReader.Read(bytes, "plan.txt", Plan2023.Verbs);
        Assert.Equal("plan-encoding", Assert.Single(reading.Problems).Code.Id);
        Assert.Equal("示例局", Assert.Single(reading.Plan!.Tasks).Lead!.Agency);
    }

    [Fact]
    public void A_file_cut_off_within_a_character_is_read_up_to_there()
    {
        var bytes = Encoding.UTF8.GetBytes(Good + "2．推");
        var reading = PlanReader.Read(bytes[..^1], "plan.txt", Plan2023.Verbs);
        Assert.Equal(["plan-bytes-cut-off", "plan-task-cut-off"], reading.Problems.Select(p => p.Code.Id));
        Assert.Equal(2, reading.Plan!.Tasks.Count);
    }
}
