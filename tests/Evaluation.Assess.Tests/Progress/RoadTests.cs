using Evaluation.Assess.Progress;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Progress;

public class RoadTests
{
    [Theory]
    [InlineData(Direction.Higher, 60, 100, 70, 0.25)]   // a quarter of the way up
    [InlineData(Direction.Lower, 8, 4, 5, 0.75)]   // down is good: three of the four points gone
    [InlineData(Direction.Lower, 8, 4, 9, -0.25)]   // went the wrong way
    [InlineData(Direction.Higher, 60, 100, 120, 1.5)]   // past the target
    [InlineData(Direction.Higher, -10, 10, 0, 0.5)]   // through zero
    public void Progress_is_the_share_of_the_road_travelled(Direction direction, decimal from, decimal to, decimal value, decimal expected) =>
        Assert.Equal(expected, Road.Of(direction, from, to, value).Value);

    [Fact]
    public void A_target_equal_to_the_baseline_leaves_no_road() =>
        Assert.Equal(UnscoredReason.TargetEqualsBaseline, Road.Of(Direction.Higher, 10, 10, 12).Reason);

    [Theory]
    [InlineData(Direction.Higher, 10, 8)]
    [InlineData(Direction.Lower, 8, 10)]
    public void A_target_on_the_worse_side_of_the_baseline_leaves_no_road(Direction direction, decimal from, decimal to) =>
        Assert.Equal(UnscoredReason.NotComputable, Road.Of(direction, from, to, 9).Reason);

    [Fact]
    public void Without_a_better_side_there_is_no_road() =>
        Assert.Equal(UnscoredReason.NoDirection, Road.Of(Direction.None, 1, 2, 1.5m).Reason);

    [Fact]
    public void A_better_value_never_lowers_the_road() =>
        Prop.ForAll<(int From, int To, int Value, byte Step, bool Up)>(c =>
        {
            var direction = c.Up ? Direction.Higher : Direction.Lower;
            var before = Road.Of(direction, c.From, c.To, c.Value);
            var after = Road.Of(direction, c.From, c.To, c.Up ? c.Value + (decimal)c.Step : c.Value - (decimal)c.Step);
            return before.IsScored == after.IsScored && (!before.IsScored || after.Value >= before.Value);
        }).QuickCheckThrowOnFailure();
}
