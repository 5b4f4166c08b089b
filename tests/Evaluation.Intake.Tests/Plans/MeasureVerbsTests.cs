using Evaluation.Intake.Plans;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>Kinds decided by hand from the definition: it ends, it does not end, it ends with a finding.</summary>
public sealed class MeasureVerbsTests
{
    [Theory]
    [InlineData("推进修改《示例条例》。", MeasureKind.Ongoing)]
    [InlineData("推动完成《示例细则》修改。", MeasureKind.Deliverable)]
    [InlineData("推动出台示例条例。", MeasureKind.Deliverable)]
    [InlineData("研究制定示例指南。", MeasureKind.Study)]
    [InlineData("加快开展示例制度修改调研论证。", MeasureKind.Study)]
    [InlineData("持续完善示例，发布示例报告。", MeasureKind.Deliverable)]
    [InlineData("加强对《发布示例办法》的宣传。", MeasureKind.Ongoing)]
    [InlineData("對作出貢獻的個人給予表彰。", MeasureKind.Deliverable)]
    [InlineData("推動出臺示例條例。", MeasureKind.Deliverable)]
    [InlineData("示例。", MeasureKind.Ongoing)]
    public void The_first_verb_of_a_clause_speaks_for_it(string sentence, MeasureKind kind) =>
        Assert.Equal(kind, Plan2023.Verbs.KindOf(sentence));

    [Fact]
    public void Bad_rows_of_the_list_are_named_and_the_good_ones_used()
    {
        var (verbs, problems) = MeasureVerbs.Read(new StringReader("kind,verb\nstudy,看看\nperhaps,试试\nongoing,\nstudy,看看\n"), "verbs.csv");
        Assert.Equal(["verbs-kind 3", "verbs-verb-missing 4", "verbs-duplicate 5"], problems.Select(p => $"{p.Code.Id} {p.Place.Row}"));
        Assert.Equal(MeasureKind.Study, verbs.KindOf("看看示例。"));
    }

    [Fact]
    public void A_list_without_its_columns_is_refused() =>
        Assert.Equal("verbs-header", Assert.Single(MeasureVerbs.Read(new StringReader("verb;kind"), "verbs.csv").Problems).Code.Id);
}
