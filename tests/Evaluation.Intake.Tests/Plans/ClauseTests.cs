using Evaluation.Intake.Plans;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>Responsibility clauses as plans of all levels print them. The texts are examples of our own (示例).</summary>
public sealed class ClauseTests
{
    private static PlanTask Task(string task, string after = "") =>
        Plan2023.Read($"示例省2024年示例工作计划\n为推进示例工作，制定本计划。\n一、示例\n1．{task}\n{after}").Plan!.Tasks[0];

    private static string Roles(PlanTask task) => string.Join(' ', task.Assignments.Select(a => a.Role switch
    {
        AssignmentRole.Lead => "*",
        AssignmentRole.Participant => "+",
        AssignmentRole.Implementer => "~",
    } + a.Agency));

    [Theory]
    [InlineData("（A局负责）", "负责", "*A局")]
    [InlineData("（A局、B委负责）", "负责", "*A局 +B委")]
    [InlineData("（A局、B委按职责分工负责）", "按职责分工", "*A局 +B委")]
    [InlineData("（A局、B委按照职责分工负责）", "按职责分工", "*A局 +B委")]
    [InlineData("（A局、B委分工负责）", "按职责分工", "*A局 +B委")]
    [InlineData("（A局牵头）", "牵头", "*A局")]
    [InlineData("（A局牵头，B委、C部按职责分工负责）", "牵头", "*A局 +B委 +C部")]
    [InlineData("（A局牵头，B委、C部配合）", "牵头", "*A局 +B委 +C部")]
    [InlineData("（A局牵头、B委参与）", "牵头", "*A局 +B委")]
    [InlineData("（B委配合，A局牵头）", "牵头", "*A局 +B委")]
    [InlineData("（由A局牵头会同B委落实）", "牵头", "*A局 +B委")]
    [InlineData("（牵头单位：A局；配合单位：B委、C部）", "牵头", "*A局 +B委 +C部")]
    [InlineData("（牵头单位：A局 责任单位：B委）", "牵头", "*A局 +B委")]
    [InlineData("（责任单位：A局、B委）", "负责", "*A局 +B委")]
    [InlineData("(A局,B委负责)", "负责", "*A局 +B委")]
    [InlineData("（A局和B委负责）", "负责", "*A局 +B委")]
    [InlineData("（国家发展和改革委员会、文化和旅游部负责）", "负责", "*国家发展和改革委员会 +文化和旅游部")]
    [InlineData("（A局、B委等单位按职责分工负责）", "按职责分工", "*A局 +B委")]
    [InlineData("（A局、B委按职责分工负责，各地级以上市人民政府结合实际落实）", "按职责分工", "*A局 +B委 ~各地级以上市人民政府")]
    [InlineData("（A局负责；各市（州）人民政府配合）", "负责", "*A局 ~各市（州）人民政府")]
    [InlineData("（A局，各市、州人民政府负责）", "负责", "*A局 ~各市、州人民政府")]
    [InlineData("（A局及各区、县（市）人民政府负责）", "负责", "*A局 ~各区、县（市）人民政府")]
    [InlineData("（A局，各市、县（市、区）人民政府按职责分工负责）", "按职责分工", "*A局 ~各市、县（市、区）人民政府")]
    [InlineData("（A局牵头，示例市、样本市人民政府配合）", "牵头", "*A局 +示例市 +样本市人民政府")]
    [InlineData("（A局\u3000B委负责）", "负责", "*A局 +B委")]
    [InlineData("（国家 知识产权局、中央军委 装备发展部负责）", "负责", "*国家知识产权局 +中央军委装备发展部")]
    [InlineData("（A局、B委，持续推进）", "负责", "*A局 +B委")]
    [InlineData("（各市人民政府负责）", "负责", "*各市人民政府")]
    [InlineData("（市场监管局（知识产权局）、C部负责）", "负责", "*市场监管局（知识产权局） +C部")]
    [InlineData("（省市场监管局（省知识产权局，下同）负责）", "负责", "*省市场监管局（省知识产权局）")]
    [InlineData("（省市场监督管理局（以下简称省市场监管局，下同）负责）", "负责", "*省市场监督管理局")]
    [InlineData("（省科技厅、工业和信息化厅负责）", "负责", "*省科技厅 +省工业和信息化厅")]
    [InlineData("（省科技厅、人民银行示例省分行、税务局负责）", "负责", "*省科技厅 +人民银行示例省分行 +税务局")]
    [InlineData("（省科技厅、团省委、示例证监局等省有关单位负责）", "负责", "*省科技厅 +团省委 +示例证监局")]
    [InlineData("（市科技局、市场监管局负责）", "负责", "*市科技局 +市市场监管局")]
    [InlineData("（A局、B委）", "负责", "*A局 +B委")]
    [InlineData("（國家知識產權局、財政部按職責分工負責）", "按职责分工", "*國家知識產權局 +財政部")]
    [InlineData("（國家知識產權局牽頭，財政部參與）", "牵头", "*國家知識產權局 +財政部")]
    public void A_clause_gives_each_body_its_part(string clause, string mode, string roles)
    {
        var task = Task("推进示例工作。" + clause);
        Assert.Equal("推进示例工作。", task.Text);
        Assert.Equal((mode, roles), (PlanTable.Words(task.Mode), Roles(task)));
        Assert.Single(task.Measures);
    }

    [Theory]
    [InlineData("推进示例（A局负责）。", "推进示例。")]
    [InlineData("推进示例。（A局负责）。", "推进示例。")]
    [InlineData("推进示例（A局负责）", "推进示例")]
    [InlineData("推进示例（TISC）、示例（草案）。（A局负责）", "推进示例（TISC）、示例（草案）。")]
    [InlineData("推进《示例（试行。由A局负责）》。（A局负责）", "推进《示例（试行。由A局负责）》。")]
    [InlineData("推进示例。A局负责。", "推进示例。")]
    [InlineData("推进示例。\n责任单位：A局", "推进示例。")]
    [InlineData("推进示例。\n牵头单位：A局\n配合单位：B委、\nC部", "推进示例。")]
    [InlineData("推进示例。（国务院国\n\n资\n委负责）", "推进示例。")]
    [InlineData("提升水平\n推进示例。（A局负责）", "提升水平 推进示例。")]
    public void The_text_is_what_the_clause_leaves(string task, string text)
    {
        var read = Task(task);
        Assert.Equal(text, read.Text);
        Assert.Single(read.Measures);
        Assert.NotEmpty(read.Assignments);
    }

    [Fact]
    public void Several_clauses_each_cover_the_sentences_since_the_one_before()
    {
        var task = Task("推进甲。推进乙。（A局、B委负责）推进丙（C部牵头，A局配合）。");
        Assert.Equal("推进甲。推进乙。推进丙。", task.Text);
        Assert.Equal("*A局 +B委 +C部", Roles(task));
        Assert.Equal(["A局、B委", "A局、B委", "C部、A局"], task.Measures.Select(m => string.Join('、', m.Agencies)));
    }

    [Fact]
    public void A_full_stop_within_a_title_a_quotation_or_brackets_ends_no_measure()
    {
        var task = Task("印发《甲。乙》，开展“丙。丁”行动（含戊。己）。推进庚。（A局负责）");
        Assert.Equal(["印发《甲。乙》，开展“丙。丁”行动（含戊。己）。", "推进庚。"], task.Measures.Select(m => m.Text));
    }

    [Theory]
    [InlineData("9月底前出台相关政策。（A局负责）", "2024-09-30")]
    [InlineData("推进示例。（A局牵头，9月底前出台相关政策）", "2024-09-30")]
    [InlineData("推进示例。（A局9月底前出台相关政策）", "2024-09-30")]
    [InlineData("2025年6月15日前完成示例。（A局负责）", "2025-06-15")]
    [InlineData("年底前完成示例。（A局负责）", "2024-12-31")]
    [InlineData("上半年完成示例。（A局负责）", "2024-06-30")]
    [InlineData("9月前完成示例。（A局负责）", "2024-08-31")]
    [InlineData("第三季度末前完成示例。（A局负责）", "2024-09-30")]
    [InlineData("推进示例。（责任单位：A局；完成时限：2024年10月）", "2024-10-31")]
    [InlineData("推进《2020年9月底前示例办法》。（A局负责）", null)]
    [InlineData("推进示例。（A局负责）", null)]
    public void A_deadline_in_text_or_clause_is_the_measures_due_day(string task, string? due)
    {
        var read = Task(task);
        Assert.Equal(due, read.Measures[0].Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("*A局", Roles(read));
    }

    [Fact]
    public void A_name_given_for_later_means_the_same_body_later()
    {
        var plan = Plan2023.Read("2024年示例计划\n1．推进甲。（省市场监督管理局（以下简称省市场监管局）负责）\n2．推进乙。（省市场监管局、省科技厅负责，下同）\n3．推进丙。\n").Plan!;
        Assert.Equal("*省市场监督管理局 +省科技厅", Roles(plan.Tasks[1]));
        Assert.Equal("省市场监管局", plan.Tasks[1].Lead!.AsPrinted);
        Assert.Equal("*省市场监督管理局 +省科技厅", Roles(plan.Tasks[2]));
    }

    [Fact]
    public void A_prefix_printed_elsewhere_settles_a_short_name()
    {
        var plan = Plan2023.Read("2024年示例计划\n1．推进甲。（省科技厅、税务局负责）\n2．推进乙。（省税务局、省委宣传部负责）\n3．推进丙。（省委办公厅、宣传部负责）").Plan!;
        Assert.Equal("*省科技厅 +省税务局", Roles(plan.Tasks[0]));
        Assert.Equal("*省委办公厅 +省委宣传部", Roles(plan.Tasks[2]));
    }

    [Fact]
    public void What_is_no_body_no_role_and_no_deadline_is_reported()
    {
        var reading = Plan2023.Read("2024年示例计划\n1．推进甲。（A局、B委等单位负责，持续推进）\n");
        Assert.Equal(["plan-others-unnamed", "plan-clause-remainder"], reading.Problems.Select(p => p.Code.Id));
        Assert.Equal("*A局 +B委", Roles(reading.Plan!.Tasks[0]));
    }
}
