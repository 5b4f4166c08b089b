namespace Evaluation.Model.Tests;

public class AgencyDirectoryTests
{
    private static readonly AgencyDirectory Directory = new(
    [
        new("A10", "国家国防科工局", ["国防科工局", "国家国防科技工业局"], true, AgencyKind.Agency, ""),
        new("A03", "市场监管总局", ["国家市场监督管理总局"], true, AgencyKind.Agency, ""),
        new("A07", "国家中医药局", ["中医药局"], false, AgencyKind.Agency, ""),
        new("A43", "联席会议成员单位", [], null, AgencyKind.Collective, ""),
    ]);

    [Theory]
    [InlineData("国家国防科工局", "A10")]
    [InlineData("国防科工局", "A10")]
    [InlineData("A10", "A10")]
    public void An_agency_is_found_by_name_alias_or_code(string name, string code) => Assert.Equal(code, Directory.Find(name)?.Code);

    [Theory]
    [InlineData("市场监管局", "市场监管总局")]
    [InlineData("国防科工委", "国家国防科工局")]
    public void An_unknown_name_gets_the_likest_known_one(string unknown, string suggestion)
    {
        Assert.Null(Directory.Find(unknown));
        Assert.Equal(suggestion, Directory.Suggest(unknown));
    }

    [Fact]
    public void A_name_like_nothing_known_gets_no_suggestion() => Assert.Null(Directory.Suggest("甲乙丙丁"));

    [Fact]
    public void Only_members_stand_behind_a_collective_name() =>
        Assert.Equal(["A03", "A10"], Directory.Members.Select(a => a.Code));

    [Fact]
    public void A_name_of_two_agencies_is_refused() =>
        Assert.Throws<ArgumentException>(() => new AgencyDirectory(
        [
            new("A01", "国家知识产权局", ["国知局"], true, AgencyKind.Agency, ""),
            new("A02", "国知局", [], true, AgencyKind.Agency, ""),
        ]));
}
