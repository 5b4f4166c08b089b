using Evaluation.Assess.Indices;

namespace Evaluation.Assess.Tests.Indices;

public sealed class TreatmentTests
{
    private static readonly double?[] Tail = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];

    /// <summary>COINr's own example of winsorising.</summary>
    [Fact]
    public void One_point_is_drawn_in_and_the_shape_passes()
    {
        var index = Treated(Tail);

        var done = index.Treatments[0];
        Assert.Equal((TreatOutcome.Winsorised, 1), (done.Outcome, done.PointsMoved));
        Assert.Equal([3.063241, 9.741391, 1.712038, 1.815781], new[] { done.SkewnessBefore, done.KurtosisBefore, done.SkewnessAfter, done.KurtosisAfter }.Select(v => Math.Round(v, 6)));
        var last = index.Treated.Units.ToList().IndexOf("u12");
        Assert.Equal(30, index.Treated[last, 0]);
        Assert.True(index.IsTreated(last, 0));
        Assert.Equal(1, Enumerable.Range(0, 12).Count(unit => index.IsTreated(unit, 0)));
    }

    /// <summary>The mirror image: the smallest is drawn up.</summary>
    [Fact]
    public void A_tail_below_is_drawn_in_from_below()
    {
        var index = Treated([.. Tail.Select(v => -v)]);
        Assert.Equal(-30, index.Treated[index.Treated.Units.ToList().IndexOf("u12"), 0]);
    }

    /// <summary>Six far points: five moved are not enough, so the logarithm of the original is taken; by hand log(x − 1 + 0.01·range).</summary>
    [Fact]
    public void Where_winsorising_is_not_enough_the_original_is_put_on_a_log_scale()
    {
        double?[] values = [.. Enumerable.Range(1, 300).Select(i => (double?)(i % 10)), 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6];
        var index = Treated(values);

        Assert.Equal((TreatOutcome.LogTransformed, 0), (index.Treatments[0].Outcome, index.Treatments[0].PointsMoved));
        Assert.Equal(Math.Log(3e6 + (0.01 * 3e6)), index.Treated[index.Treated.Units.ToList().IndexOf("u308"), 0]!.Value, 12);
    }

    /// <summary>One unit has it, all others have none: drawing it in would leave nothing to compare.</summary>
    [Fact]
    public void An_indicator_that_treatment_would_flatten_is_left_as_is()
    {
        var index = Treated([0, 0, 0, 0, 0, 0, 0, 0, 0, 7]);

        Assert.Equal(TreatOutcome.NotApplicable, index.Treatments[0].Outcome);
        Assert.Equal(100, Made.Root(index)[9]);
    }

    [Theory]
    [InlineData(new[] { 1.0, 2, 3, 4, 5 }, TreatOutcome.Passed)]
    [InlineData(new[] { 1.0, 2, 300 }, TreatOutcome.NotApplicable)]
    public void What_needs_no_treatment_or_has_too_few_values_is_said_so(double[] values, TreatOutcome expected) =>
        Assert.Equal(expected, Treated([.. values.Select(v => (double?)v)]).Treatments[0].Outcome);

    private static IndexResult Treated(double?[] values) =>
        Made.Built(Made.Data(("a", values)), Made.Flat("a"), new IndexOptions { Treat = TreatMethod.Winsorise });
}
