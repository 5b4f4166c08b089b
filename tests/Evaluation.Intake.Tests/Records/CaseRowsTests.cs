using Evaluation.Intake.Forms;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tests.Forms;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Records;

public class CaseRowsTests
{
    private const string header = "code,agency,region,task_no,title,summary,evidence,batch,selected,reason\n";
    private static readonly DateOnly day = new(2024, 1, 10);

    [Fact]
    public void A_case_is_read_with_the_office_s_choice()
    {
        var read = Rows(header + "C-1,知识产权局,广东省,12,一件事一次办（示例）,简介,文号,第一批,是,可推广\n");
        Assert.Empty(read.Problems);
        Assert.Equal(
            new RegisteredCase(
                new TypicalCase(2023, "C-1", "国家知识产权局", "440000", 12, "一件事一次办（示例）", "简介", "文号", "第一批", "t.csv", day),
                new CaseSelection(2023, "C-1", true, "可推广", "office", day)),
            Assert.Single(read.Rows));
    }

    [Fact]
    public void A_case_without_code_or_choice_gets_a_code_from_its_title_and_no_selection()
    {
        var read = Rows("agency,title,summary\nA01,快速维权（示例）,简介\n");
        Assert.Empty(read.Problems);
        Assert.Equal((CaseCode.Of(2023, "A01", Period.Parse("2023"), "快速维权（示例）"), null), (read.Rows[0].Case.Code, read.Rows[0].Selection));
    }

    [Theory]
    [InlineData(",甲乙丙,,,题,简介,,,,", "agency-unknown", "agency")]
    [InlineData(",A01,深圳市,,题,简介,,,,", "code-unknown", "region")]
    [InlineData(",A01,,99,题,简介,,,,", "task-unknown", "task_no")]
    [InlineData(",A01,,30,题,简介,,,,", "delivery-agency-not-assigned", "task_no")]
    [InlineData(",A01,,一,题,简介,,,,", "not-a-number", "task_no")]
    [InlineData(",A01,,,,简介,,,,", "cell-empty", "title")]
    [InlineData(",A01,,,题,,,,,", "cell-empty", "summary")]
    [InlineData(",A01,,,题,简介,,,入选,", "word-unknown", "selected")]
    public void A_bad_row_is_refused_at_its_cell(string row, string code, string column)
    {
        var problem = Assert.Single(Rows(header + row + "\n").Problems);
        Assert.Equal((code, 2, column), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column));
    }

    [Fact]
    public void Two_cases_of_one_code_that_differ_are_refused() =>
        Assert.Equal("key-twice", Assert.Single(Rows(header + "C-1,A01,,,甲,简介,,,,\nC-1,A01,,,乙,简介,,,,\n").Problems).Code.Id);

    private static Read<RegisteredCase> Rows(string csv) => CaseRows.Read(Shipped.Table(csv), Sample.Plan, Sample.Agencies, Sample.Areas, "office", day);
}
