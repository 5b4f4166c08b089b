using Evaluation.Assess.Indices;

namespace Evaluation.Assess.Tests.Indices;

public sealed class NormalisationTests
{
    /// <summary>By hand for 1 3 3 5, higher better.</summary>
    [Theory]
    [InlineData(NormaliseMethod.MinMax, new double[] { 0, 50, 50, 100 })]
    [InlineData(NormaliseMethod.Rank, new double[] { 1, 2, 2, 4 })]
    [InlineData(NormaliseMethod.Borda, new double[] { 0, 1, 1, 3 })]
    [InlineData(NormaliseMethod.Percentile, new[] { 0, 1 / 3.0, 1 / 3.0, 1 })]
    [InlineData(NormaliseMethod.DistanceBest, new[] { 0, 0.5, 0.5, 1 })]
    [InlineData(NormaliseMethod.FractionBest, new[] { 0.2, 0.6, 0.6, 1 })]
    [InlineData(NormaliseMethod.Efficacy, new double[] { 60, 80, 80, 100 })]
    [InlineData(NormaliseMethod.ZScore, new[] { -1.224744871391589, 0, 0, 1.224744871391589 })]
    public void Higher_is_better(NormaliseMethod method, double[] expected) => AssertScores(method, 1, expected);

    /// <summary>By hand for the same values, lower better.</summary>
    [Theory]
    [InlineData(NormaliseMethod.MinMax, new double[] { 100, 50, 50, 0 })]
    [InlineData(NormaliseMethod.Rank, new double[] { 4, 2, 2, 1 })]
    [InlineData(NormaliseMethod.Borda, new double[] { 3, 1, 1, 0 })]
    [InlineData(NormaliseMethod.DistanceBest, new[] { 1, 0.5, 0.5, 0 })]
    [InlineData(NormaliseMethod.FractionBest, new[] { 1, 1 / 3.0, 1 / 3.0, 0.2 })]
    [InlineData(NormaliseMethod.Efficacy, new double[] { 100, 80, 80, 60 })]
    [InlineData(NormaliseMethod.ZScore, new[] { 1.224744871391589, 0, 0, -1.224744871391589 })]
    public void Lower_is_better(NormaliseMethod method, double[] expected) => AssertScores(method, -1, expected);

    /// <summary>功效系数法 with 不允许 5 and 满意 10: 8.5 → 88, 3 → 44; lower better with bad 10 and good 2: 4 → 90.</summary>
    [Theory]
    [InlineData(8.5, 5, 10, 1, 88)]
    [InlineData(3, 5, 10, 1, 44)]
    [InlineData(4, 2, 10, -1, 90)]
    public void Efficacy_by_declared_bounds(double value, double lower, double upper, int direction, double expected)
    {
        var tree = Made.Tree(Made.Indicator("a", direction: direction) with { GoalpostLower = lower, GoalpostUpper = upper }, Made.Aggregate("INDEX", 2));
        var index = Made.Built(Made.Data(("a", [value])), tree, new IndexOptions { Normalise = NormaliseMethod.Efficacy });

        Assert.Equal(expected, Made.Root(index)[0]!.Value, 12);
    }

    [Theory]
    [InlineData(true, 100)]
    [InlineData(false, 150)]
    public void Goalposts_clamp_when_told_to(bool clamp, double expected)
    {
        var tree = Made.Tree(Made.Indicator("a") with { GoalpostLower = 0, GoalpostUpper = 10 }, Made.Aggregate("INDEX", 2));
        var index = Made.Built(Made.Data(("a", [15])), tree, new IndexOptions { Normalise = NormaliseMethod.Goalposts, Clamp = clamp });

        Assert.Equal(expected, Made.Root(index)[0]);
    }

    /// <summary>By hand: the way from 1 (worst) to the reference 3 or to the target 9.</summary>
    [Fact]
    public void Distances_to_a_reference_and_to_a_target()
    {
        var data = Made.Data(("a", [1, 3, 5]));
        var tree = Made.Tree(Made.Indicator("a") with { Target = 9 }, Made.Aggregate("INDEX", 2));

        Assert.Equal([0, 1, 2], Made.Root(Made.Built(data, tree, new IndexOptions { Normalise = NormaliseMethod.DistanceReference, Reference = "u2" })));
        Assert.Equal([0, 0.25, 0.5], Made.Root(Made.Built(data, tree, new IndexOptions { Normalise = NormaliseMethod.DistanceTarget })));
    }

    /// <summary>HDR 2023/24 inputs and printed indices; years of schooling above 18 and incomes above 75 000 count as these.</summary>
    [Theory]
    [InlineData(78.587, 15.2179361, 8.1069104, 18024.8875, 0.788, 0.78841084)]
    [InlineData(84.255, 16.5837307, 13.9040662, 69432.7867, 0.967, 0.96652269)]
    [InlineData(83.393, 18.6384602, 13.0623428, 69189.7617, 0.966, 0.96590871)]
    [InlineData(84.133, 16.9027309, 11.92488, 88761.1456, 0.949, 0.94928909)]
    [InlineData(56.107, 7.6472323, 1.9003, 1072.2015, 0.380, 0.38005114)]
    public void Human_development_index(double life, double expected, double mean, double income, double printed, double unrounded)
    {
        var tree = Made.Tree(
            Made.Indicator("LE", "HEALTH") with { GoalpostLower = 20, GoalpostUpper = 85 },
            Made.Indicator("EYS", "EDUCATION") with { GoalpostLower = 0, GoalpostUpper = 18 },
            Made.Indicator("MYS", "EDUCATION") with { GoalpostLower = 0, GoalpostUpper = 15 },
            Made.Indicator("LNGNI", "INCOME") with { GoalpostLower = Math.Log(100), GoalpostUpper = Math.Log(75000) },
            Made.Aggregate("HEALTH", 2, "HDI"),
            Made.Aggregate("EDUCATION", 2, "HDI"),
            Made.Aggregate("INCOME", 2, "HDI"),
            Made.Aggregate("HDI", 3));
        var data = Made.Data(("LE", [life]), ("EYS", [expected]), ("MYS", [mean]), ("LNGNI", [Math.Log(income)]));
        var index = Made.Built(data, tree, new IndexOptions
        {
            Normalise = NormaliseMethod.Goalposts,
            RangeUpper = 1,
            Aggregate = [AggregateMethod.Arithmetic, AggregateMethod.Geometric],
        });

        Assert.Equal(printed, Math.Round(Made.Root(index)[0]!.Value, 3));
        Assert.Equal(unrounded, Made.Root(index)[0]!.Value, 8);
    }

    private static void AssertScores(NormaliseMethod method, int direction, double[] expected)
    {
        var tree = Made.Tree(Made.Indicator("a", direction: direction), Made.Aggregate("INDEX", 2));
        var scores = Made.Root(Made.Built(Made.Data(("a", [1, 3, 3, 5])), tree, new IndexOptions { Normalise = method }));

        Assert.All(expected.Zip(scores), p => Assert.Equal(p.First, p.Second!.Value, 12));
    }
}
