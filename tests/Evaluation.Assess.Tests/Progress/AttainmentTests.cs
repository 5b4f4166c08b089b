using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

public class AttainmentTests
{
    [Theory]
    [InlineData(Direction.Higher, 12, 11.8, 98.333)]   // the plan's high-value patents in 2023
    [InlineData(Direction.Higher, 3200, 8539.9, 266.872)]   // pledges in 2023
    [InlineData(Direction.Higher, 85, 91.9, 108.118)]   // appeals accepted in 2023
    [InlineData(Direction.Lower, 16, 20, 80)]   // by hand: months of waiting
    [InlineData(Direction.Lower, 0, 4, 0)]
    [InlineData(Direction.Higher, 10, -5, -50)]
    public void Attainment_is_value_over_target_and_the_other_way_round_where_lower_is_better(
        Direction direction, decimal target, decimal value, decimal percent) =>
        Assert.Equal(percent, Math.Round(Attainment.Of(direction, target, value).Value, 3));

    [Theory]
    [InlineData(Direction.Higher, 0, 5)]
    [InlineData(Direction.Higher, -3, -5)]   // -5 is worse than -3, yet the ratio would say 167 %
    [InlineData(Direction.Lower, 16, 0)]
    [InlineData(Direction.Lower, -3, -2)]
    public void A_ratio_that_says_nothing_is_not_computable(Direction direction, decimal target, decimal value) =>
        Assert.Equal(UnscoredReason.NotComputable, Attainment.Of(direction, target, value).Reason);

    [Fact]
    public void Without_a_better_side_there_is_no_attainment() =>
        Assert.Equal(UnscoredReason.NoDirection, Attainment.Of(Direction.None, 10, 5).Reason);

    [Fact]
    public void A_quotient_past_the_range_of_decimal_is_a_reason_not_an_exception() =>
        Assert.Equal(UnscoredReason.NotComputable, Attainment.Of(Direction.Higher, 0.0000000001m, 1e20m).Reason);
}
