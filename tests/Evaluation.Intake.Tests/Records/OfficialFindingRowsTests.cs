using Evaluation.Intake.Packages;
using Evaluation.Intake.Records;

namespace Evaluation.Intake.Tests.Records;

public sealed class OfficialFindingRowsTests
{
    private const string Header = "indicator,verdict,published_on,source,note\n";

    /// <summary>光明日报 2024-03-30: of the eight main indicators four were met early, two were ahead, two as expected.</summary>
    [Fact]
    public void The_shipped_findings_are_those_of_March_2024()
    {
        var read = DataPackage.ReadOfficialFindings(Shipped.Folder, Shipped.Content.Indicators);
        Assert.Empty(read.Problems);
        Assert.Equal([("快于预期", 2), ("提前实现", 4), ("符合预期", 2)], read.Rows.CountBy(f => f.Verdict).Select(g => (g.Key, g.Value)).OrderBy(g => g.Key, StringComparer.Ordinal));
        Assert.All(read.Rows, f => Assert.Equal(new DateOnly(2024, 3, 29), f.PublishedOn));
        Assert.Equal(2, read.Rows.Count(f => f.Note.Contains("推得", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("PLEDGE_AMD,提前实现,2024-03-29,报,", "code-unknown-like", "indicator")]
    [InlineData("PLEDGE_AMT,,2024-03-29,报,", "cell-empty", "verdict")]
    [InlineData("PLEDGE_AMT,提前实现,2024-02-30,报,", "not-a-date", "published_on")]
    [InlineData("PLEDGE_AMT,提前实现,2024-03-29,,", "cell-empty", "source")]
    public void A_finding_needs_an_indicator_a_word_a_day_and_a_source(string row, string code, string column)
    {
        var read = OfficialFindingRows.Read(Shipped.Table(Header + row + "\n"), Shipped.Content.Indicators);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((code, column), (problem.Code.Id, problem.Place.Column));
        Assert.Empty(read.Rows);
    }

    [Fact]
    public void Two_words_on_one_indicator_and_day_are_refused_and_a_later_day_is_not()
    {
        var read = OfficialFindingRows.Read(
            Shipped.Table(Header + "PLEDGE_AMT,提前实现,2024-03-29,报,\nPLEDGE_AMT,滞后,2024-03-29,报,\nPLEDGE_AMT,滞后,2025-03-29,报,\n"), Shipped.Content.Indicators);
        Assert.Equal(("key-twice", 3), (Assert.Single(read.Problems).Code.Id, read.Problems[0].Place.Row!.Value));
        Assert.Equal(["提前实现", "滞后"], read.Rows.Select(f => f.Verdict));
    }

    [Fact]
    public void A_package_without_findings_has_none()
    {
        var read = DataPackage.ReadOfficialFindings(Path.Combine(Shipped.Folder, "nowhere"), Shipped.Content.Indicators);
        Assert.Empty(read.Rows);
        Assert.Empty(read.Problems);
    }
}
