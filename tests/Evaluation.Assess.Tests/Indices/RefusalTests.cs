using Evaluation.Assess.Indices;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Tests.Indices;

/// <summary>Whatever makes an index impossible is named, with its place; nothing is ever NaN.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void A_unit_that_stands_twice() =>
        AssertRefused("index-unit-twice", "u1", Made.Refused(Made.Data(["u1", "u1"], ("a", [1, 2])), Made.Flat("a")));

    [Fact]
    public void A_unit_with_nothing() =>
        AssertRefused("index-unit-empty", "u2", Made.Refused(Made.Data(("a", [1, null, 3]), ("b", [1, null, 3])), Made.Flat("a", "b"), new IndexOptions { Impute = ImputeMethod.Mean }));

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void A_value_that_is_not_finite(double value) =>
        AssertRefused("index-value-infinite", "u2", Made.Refused(Made.Data(("a", [1, value, 3])), Made.Flat("a")));

    [Fact]
    public void An_indicator_that_meta_lacks_and_the_reverse()
    {
        var problems = Made.Refused(Made.Data(("a", [1, 2]), ("x", [1, 2])), Made.Flat("a", "b"));
        Assert.Equal(["index-indicator-unknown x", "index-indicator-without-data b"], problems.Select(p => $"{p.Code.Id} {p.Values[0]}"));
    }

    [Fact]
    public void A_denominator_of_zero()
    {
        var tree = Made.Tree(Made.Indicator("a") with { Denominator = "pop" }, Made.Aggregate("INDEX", 2), new IndexMeta("pop", null, "", 1, 1, IndexMetaType.Denominator));
        AssertRefused("index-denominator-zero", "u2", Made.Refused(Made.Data(("a", [1, 2]), ("pop", [1, 0])), tree));
    }

    [Theory]
    [InlineData(AggregateMethod.Geometric)]
    [InlineData(AggregateMethod.Harmonic)]
    public void A_value_of_zero_under_a_mean_that_needs_more(AggregateMethod method)
    {
        var problem = Made.Refused(Made.Data(("a", [1, 2]), ("b", [2, 3])), Made.Flat("a", "b"), new IndexOptions { Aggregate = [method] }).Single();
        Assert.Equal(("index-not-positive", "u1", "a", "0"), (problem.Code.Id, problem.Values[0], problem.Values[1], problem.Values[2]));
        Assert.Equal(2, problem.Place.Row);
    }

    [Fact]
    public void Units_that_are_all_equal() =>
        Assert.Contains(Made.Refused(Made.Data(("a", [1, 1]), ("b", [2, 2])), Made.Flat("a", "b")), p => p.Code.Id == "index-nothing-varies");

    [Fact]
    public void No_unit_at_all() =>
        Assert.Equal("index-no-units", Made.Refused(Made.Data(("a", [])), Made.Flat("a")).Single().Code.Id);

    /// <summary>The spread alone exceeds what a number can hold.</summary>
    [Fact]
    public void Values_too_large_to_be_scaled() =>
        Assert.Equal("index-too-large", Made.Refused(Made.Data(("a", [-1.7e308, 1.7e308])), Made.Flat("a")).Single().Code.Id);

    /// <summary>Each value is a number, the way from the worst to the target is not.</summary>
    [Fact]
    public void A_scale_too_fine_for_its_values()
    {
        var tree = Made.Tree(Made.Indicator("a") with { Target = 1e-300 }, Made.Aggregate("INDEX", 2));
        AssertRefused("index-too-large", "a", Made.Refused(Made.Data(("a", [0, 1e200])), tree, new IndexOptions { Normalise = NormaliseMethod.DistanceTarget, Clamp = false }));
    }

    /// <summary>Powers of such values overflow; their shape does not.</summary>
    [Fact]
    public void Huge_values_are_treated_like_any_other()
    {
        double?[] huge = [.. new double?[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100 }.Select(v => v * 1e150)];
        var index = Made.Built(Made.Data(("a", huge)), Made.Flat("a"), new IndexOptions { Treat = TreatMethod.Winsorise });
        Assert.Equal((TreatOutcome.Winsorised, 3.063241), (index.Treatments[0].Outcome, Math.Round(index.Treatments[0].SkewnessBefore, 6)));
    }

    [Theory]
    [InlineData(NormaliseMethod.Goalposts, "index-goalposts-missing")]
    [InlineData(NormaliseMethod.DistanceTarget, "index-target-unusable")]
    [InlineData(NormaliseMethod.FractionBest, "index-not-ratio-scale")]
    [InlineData(NormaliseMethod.DistanceReference, "index-reference-unusable")]
    public void A_scale_that_the_indicator_has_no_footing_for(NormaliseMethod method, string expected) =>
        AssertRefused(expected, "a", Made.Refused(Made.Data(("a", [0, 2])), Made.Flat("a"), new IndexOptions { Normalise = method, Reference = "u1" }));

    [Fact]
    public void A_reference_that_is_not_there() =>
        AssertRefused("index-reference-unknown", "nobody", Made.Refused(Made.Data(("a", [1, 2])), Made.Flat("a"), new IndexOptions { Normalise = NormaliseMethod.DistanceReference, Reference = "nobody" }));

    [Fact]
    public void Groups_asked_for_and_not_given() =>
        Assert.Equal("index-grouping-missing", Made.Refused(Made.Data(("a", [1, 2])), Made.Flat("a"), new IndexOptions { Impute = ImputeMethod.GroupMean }).Single().Code.Id);

    [Fact]
    public void More_methods_than_levels() =>
        Assert.Equal("index-level-methods", Made.Refused(Made.Data(("a", [1, 2])), Made.Flat("a"), new IndexOptions { Aggregate = [AggregateMethod.Arithmetic, AggregateMethod.Median] }).Single().Code.Id);

    [Theory]
    [MemberData(nameof(BadTrees))]
    public void Rows_that_are_no_tree(string expected, IndexMeta[] meta)
    {
        var read = IndexTrees.From(meta, "meta.csv");

        Assert.Empty(read.Rows);
        Assert.Contains(expected, read.Problems.Select(p => p.English));
    }

    public static TheoryData<string, IndexMeta[]> BadTrees() => new()
    {
        { "META has no row of Type Indicator.", [Made.Aggregate("INDEX", 2)] },
        { "META has no root: one aggregate must have an empty Parent.", [Made.Indicator("a", "X"), Made.Aggregate("X", 2, "Y"), Made.Aggregate("Y", 3, "X")] },
        { "The parents go round in a circle: X → Y → X.", [Made.Indicator("a", "X"), Made.Aggregate("X", 2, "Y"), Made.Aggregate("Y", 3, "X")] },
        { "META has several roots: X, Y. Only one aggregate may have an empty Parent.", [Made.Indicator("a", "X"), Made.Indicator("b", "Y"), Made.Aggregate("X", 2), Made.Aggregate("Y", 2)] },
        { "The Parent Z of a is not an aggregate of META.", [Made.Indicator("a", "Z"), Made.Indicator("b", "X"), Made.Aggregate("X", 2)] },
        { "The indicator a has no Parent.", [Made.Indicator("a", ""), Made.Indicator("b", "X"), Made.Aggregate("X", 2)] },
        { "The Weight of a is -1: a weight must be a number from 0 up.", [Made.Indicator("a", "X", -1), Made.Aggregate("X", 2)] },
        { "The weights of the children of X add up to 0.", [Made.Indicator("a", "X", 0), Made.Indicator("b", "X", 0), Made.Aggregate("X", 2)] },
        { "The code a stands more than once in META.", [Made.Indicator("a", "X"), Made.Indicator("a", "X"), Made.Aggregate("X", 2)] },
        { "Nothing has Y as its Parent.", [Made.Indicator("a", "X"), Made.Aggregate("Y", 2, "X"), Made.Aggregate("X", 3)] },
        { "The Direction of a is 0; it must be 1 or -1.", [Made.Indicator("a", "X", 1, 0), Made.Aggregate("X", 2)] },
        { "X has Level 2: indicators are Level 1, a parent's Level is above that of its children.", [Made.Indicator("a", "Y"), Made.Aggregate("Y", 2, "X"), Made.Aggregate("X", 2)] },
    };

    private static void AssertRefused(string code, string value, IEnumerable<Evaluation.Model.Problems.Problem> problems) =>
        Assert.Contains((code, value), problems.Select(p => (p.Code.Id, p.Values[0])));
}
