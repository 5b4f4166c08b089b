namespace Evaluation.Model.Tests;

public class ScoreTests
{
    [Fact]
    public void A_forgotten_score_reads_as_not_reported_never_as_zero()
    {
        Score forgotten = default;

        Assert.False(forgotten.IsScored);
        Assert.Equal(UnscoredReason.NotReported, forgotten.Reason);
        Assert.Throws<InvalidOperationException>(() => forgotten.Value);
    }

    [Fact]
    public void A_reason_survives_arithmetic() =>
        Assert.Equal(Score.Unscored(UnscoredReason.NoBaseline), Score.Unscored(UnscoredReason.NoBaseline).Map(v => v * 100));

    [Fact]
    public void A_value_has_no_reason()
    {
        var score = Score.Of(0.25m).Map(v => v * 100);

        Assert.Equal(25m, score.Value);
        Assert.Throws<InvalidOperationException>(() => score.Reason);
    }
}
