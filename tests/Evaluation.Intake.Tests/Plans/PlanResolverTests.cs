using Evaluation.Intake.Plans;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>Names of a plan against a small directory of our own.</summary>
public sealed class PlanResolverTests
{
    private static readonly AgencyDirectory directory = new(
    [
        new Agency("A01", "国家知识产权局", ["知识产权局"], true, AgencyKind.Agency, ""),
        new Agency("A10", "国家国防科工局", ["国防科工局"], true, AgencyKind.Agency, ""),
        new Agency("A43", "联席会议成员单位", ["联席会议有关成员单位"], null, AgencyKind.Collective, ""),
        new Agency("B01", "省市场监管局", [], null, AgencyKind.Agency, ""),
    ]);

    private static (Plan Plan, IReadOnlyList<Evaluation.Model.Problems.Problem> Problems) Resolve(string clause) =>
        PlanResolver.Resolve(Plan2023.Read($"2024年示例计划\n1．推进示例。（{clause}）\n").Plan!, directory, "2024.txt");

    [Theory]
    [InlineData("国防科工局、知识产权局负责", "国家国防科工局 国家知识产权局")]
    [InlineData("國家知識產權局負責", "国家知识产权局")]
    [InlineData("联席会议有关成员单位负责", "联席会议成员单位")]
    [InlineData("省市场监管局（省知识产权局）牵头", "省市场监管局")]
    [InlineData("国家知识产权局、知识产权局负责", "国家知识产权局")]
    [InlineData("知识产权局负责，各市人民政府结合实际落实", "国家知识产权局 各市人民政府")]
    public void Every_known_spelling_becomes_the_directorys_name(string clause, string names)
    {
        var (plan, problems) = Resolve(clause);
        Assert.Empty(problems);
        Assert.Equal(names, string.Join(' ', plan.Tasks[0].Assignments.Select(a => a.Agency)));
    }

    [Fact]
    public void The_printed_name_stays_beside_the_full_one() =>
        Assert.Equal("国防科工局", Resolve("国防科工局负责").Plan.Tasks[0].Lead!.AsPrinted);

    [Fact]
    public void An_unknown_agency_is_an_error_with_a_suggestion_and_the_task()
    {
        var problem = Assert.Single(Resolve("国家知识产权总局负责").Problems);
        Assert.Equal("agency-unknown", problem.Code.Id);
        Assert.Equal(["1", "国家知识产权总局", "国家知识产权局"], problem.Values);
        Assert.Equal("2024.txt", problem.Place.File);
    }

    [Fact]
    public void A_name_like_no_other_gets_no_suggestion() =>
        Assert.Equal(["1", "示例馆"], Assert.Single(Resolve("示例馆负责").Problems).Values);
}
