using Evaluation.Store.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Store.Tests.Writing;

/// <summary>Rows are single letters, oldest first.</summary>
public class NewsTests
{
    [Theory]
    [InlineData("", "A", "A")]
    [InlineData("A", "A", "")]
    [InlineData("AB", "A", "A")]    // a correction back
    [InlineData("AB", "AB", "")]    // the same list again
    [InlineData("AB", "BC", "C")]
    [InlineData("AB", "AA", "A")]   // said twice in one breath
    [InlineData("ABA", "BA", "")]
    [InlineData("ABA", "AB", "B")]  // goes on from its last A
    public void Only_what_goes_on_from_the_last_row_of_the_day_is_new(string known, string given, string expected) =>
        Assert.Equal(expected, Of(known, given, isPast: false));

    [Theory]
    [InlineData("AB", "A", "")]
    [InlineData("AB", "BA", "")]
    [InlineData("AB", "C", "C")]
    public void Of_a_day_that_is_past_only_what_was_never_said_is_new(string known, string given, string expected) =>
        Assert.Equal(expected, Of(known, given, isPast: true));

    [Fact]
    public void The_last_row_given_is_the_last_row_kept_and_giving_all_again_adds_nothing()
    {
        var letters = Gen.Elements('A', 'B', 'C').ArrayOf().Select(row => new string(row)).ToArbitrary();
        Prop.ForAll(letters, letters, (known, given) =>
        {
            var kept = known + Of(known, given, isPast: false);
            return (given.Length == 0 || kept[^1] == given[^1]) && Of(kept, given, isPast: false).Length == 0;
        }).QuickCheckThrowOnFailure();
    }

    private static string Of(string known, string given, bool isPast) =>
        string.Concat(News.Of(given, row => row.ToString(), [.. known.Select(row => row.ToString())], isPast));
}
