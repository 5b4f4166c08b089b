using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Checks;
using Evaluation.Assess.Indices.Ordinal;

namespace Evaluation.Assess.Tests.Indices;

/// <summary>Figures printed in the OECD/JRC Handbook on Constructing Composite Indicators (2008).</summary>
public sealed class HandbookTests
{
    /// <summary>Table 16; the first four shares there are 41.9 21.8 12.3 11.1 (11.2 from the data as printed).</summary>
    [Fact]
    public void Eigenvalues_of_the_technology_index()
    {
        var components = PrincipalComponents.Of(TaiData.Columns)!;

        double[] printed = [3.3, 1.7, 1.0, 0.9, 0.5, 0.3, 0.2, 0.1];
        Assert.All(printed.Zip(components.Eigenvalues), p => Assert.Equal(p.First, p.Second, 0.06));
        Assert.Equal(3.354, components.Eigenvalues[0], 3);
        Assert.Equal(1.746, components.Eigenvalues[1], 3);
        Assert.Equal(0.419, components.Explained[0], 3);
        Assert.Equal(8, components.Eigenvalues.Sum(), 9);
    }

    /// <summary>.70 standardised; table 11 for the others.</summary>
    [Fact]
    public void Cronbachs_alpha_of_the_technology_index_and_without_each_indicator()
    {
        Assert.Equal(0.7035, CronbachAlpha.Standardised(TaiData.Columns)!.Value, 4);
        double[] printed = [0.704, 0.645, 0.636, 0.774, 0.603, 0.624, 0.662, 0.706];
        Assert.All(printed.Zip(CronbachAlpha.IfDeleted(TaiData.Columns)), p => Assert.Equal(p.First, p.Second!.Value, 0.0015));
    }

    /// <summary>Table 15.</summary>
    [Theory]
    [InlineData(NormaliseMethod.Rank, "Finland", 15)]
    [InlineData(NormaliseMethod.Rank, "United States", 23)]
    [InlineData(NormaliseMethod.Rank, "Singapore", 1)]
    [InlineData(NormaliseMethod.Rank, "Netherlands", 9)]
    [InlineData(NormaliseMethod.Rank, "United Kingdom", 9)]
    [InlineData(NormaliseMethod.ZScore, "Finland", 0.26)]
    [InlineData(NormaliseMethod.ZScore, "United States", 1.52)]
    [InlineData(NormaliseMethod.ZScore, "Singapore", -1.58)]
    [InlineData(NormaliseMethod.MinMax, "Finland", 0.59)]
    [InlineData(NormaliseMethod.MinMax, "United States", 1)]
    [InlineData(NormaliseMethod.MinMax, "Singapore", 0)]
    [InlineData(NormaliseMethod.FractionBest, "Finland", 0.83)]
    public void Schooling_on_each_scale(NormaliseMethod method, string country, double printed)
    {
        var index = Tai(new IndexOptions { Normalise = method, RangeLower = 0, RangeUpper = 1 });

        Assert.Equal(printed, Made.Normalised(index, country, "SCHOOLING")!.Value, 0.0051);
    }

    /// <summary>Table 14: the same temperatures in Celsius and Fahrenheit; ratios are no method for an interval scale.</summary>
    [Fact]
    public void Min_max_does_not_care_about_the_unit_of_an_interval_scale_but_a_ratio_does()
    {
        double?[] celsius = [35, 35.9, 39];
        double?[] fahrenheit = [.. celsius.Select(c => (c * 9 / 5) + 32)];
        double?[] Scores(double?[] values, NormaliseMethod method) =>
            Made.Root(Made.Built(Made.Data(("T", values)), Made.Flat("T"), new IndexOptions { Normalise = method }));

        Assert.Equal(Scores(celsius, NormaliseMethod.MinMax)[1]!.Value, Scores(fahrenheit, NormaliseMethod.MinMax)[1]!.Value, 9);
        Assert.NotEqual(Scores(celsius, NormaliseMethod.FractionBest)[1]!.Value, Scores(fahrenheit, NormaliseMethod.FractionBest)[1]!.Value, 3);
    }

    /// <summary>(21,1,1,1) → 2.14, (6,6,6,6) → 6; one more in the second indicator → 2.54 and 6.23 (2.54573 and 6.235739 unrounded).</summary>
    [Theory]
    [InlineData(21, 1, 1, 1, 2.140695)]
    [InlineData(6, 6, 6, 6, 6)]
    [InlineData(21, 2, 1, 1, 2.54573)]
    [InlineData(6, 7, 6, 6, 6.235739)]
    public void Geometric_mean(double a, double b, double c, double d, double expected)
    {
        var index = Made.Built(
            Made.Data(("a", [a, 0]), ("b", [b, 0]), ("c", [c, 0]), ("d", [d, 0])).WithUnits(1),
            Raw("a", "b", "c", "d"),
            new IndexOptions { Normalise = NormaliseMethod.Goalposts, RangeUpper = 100, Aggregate = [AggregateMethod.Geometric] });

        Assert.Equal(expected, Made.Root(index)[0]!.Value, 6);
    }

    /// <summary>22 pairs of 28 agree: printed W = .57.</summary>
    [Fact]
    public void Kendalls_coefficient() =>
        Assert.Equal(4 / 7.0, Correlation.Kendall([1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 1, 2, 5, 7, 8, 6])!.Value, 12);

    /// <summary>Tables 25 and 27.</summary>
    [Fact]
    public void Borda_and_Condorcet_of_twenty_one_votes()
    {
        var votes = Votes("abcd", (3, "abcd"), (5, "acbd"), (7, "bdca"), (6, "cbda"));

        Assert.Equal([24, 44, 38, 20], votes.Borda());
        var duels = votes.Duels();
        Assert.Equal([8, 8, 8], new[] { duels[0, 1], duels[0, 2], duels[0, 3] });
        Assert.Equal([13, 10, 21], new[] { duels[1, 0], duels[1, 2], duels[1, 3] });
        Assert.Equal([13, 11, 14], new[] { duels[2, 0], duels[2, 1], duels[2, 3] });
        Assert.Equal([13, 0, 7], new[] { duels[3, 0], duels[3, 1], duels[3, 2] });
        Assert.Equal(["cbda"], Best(votes));
    }

    /// <summary>Table 28: a cycle, settled by the greatest support; scores of all six orders.</summary>
    [Fact]
    public void Kemeny_breaks_a_cycle_by_the_support_of_whole_orders()
    {
        var votes = Votes("abc", (23, "abc"), (17, "bca"), (2, "bac"), (10, "cab"), (8, "cba"));
        var duels = votes.Duels();
        double Score(string order) => KemenyOrders.ScoreOf(duels, [.. order.Select(c => c - 'a')]);

        Assert.Equal([58, 69, 53], votes.Borda());
        Assert.Equal([100, 104, 86, 94, 80, 76], new[] { "abc", "bca", "cab", "bac", "cba", "acb" }.Select(Score));
        Assert.Equal(["bca"], Best(votes));
    }

    /// <summary>Tables 31 and 33: Borda turns round when an alternative goes.</summary>
    [Fact]
    public void Borda_reverses_when_the_last_alternative_is_left_out()
    {
        Assert.Equal([13, 12, 11, 6], Votes("abcd", (3, "cbad"), (2, "badc"), (2, "adcb")).Borda());
        Assert.Equal([6, 7, 8], Votes("abc", (3, "cba"), (2, "bac"), (2, "acb")).Borda());
    }

    /// <summary>Table 34: nothing decides, and the engine says so.</summary>
    [Fact]
    public void A_perfect_cycle_is_reported_as_a_tie_of_three()
    {
        var votes = Votes("abc", (1, "abc"), (1, "cab"), (1, "bca"));

        Assert.Equal([3, 3, 3], votes.Borda());
        Assert.Equal(["abc", "bca", "cab"], Best(votes).Order(StringComparer.Ordinal));
    }

    /// <summary>Tables 35 to 37: outranking of five countries over the eight indicators, equal weights; Japan and the United States
    /// have equally many telephones, which the printed .625 counts for neither.</summary>
    [Fact]
    public void Outranking_of_five_countries_has_three_orders_of_the_same_score()
    {
        string[] five = ["Finland", "Japan", "Korea", "Sweden", "United States"];
        var table = new IndexTable(five, TaiData.Indicators);
        for (var unit = 0; unit < five.Length; unit++)
        {
            for (var column = 0; column < 8; column++)
                table.Set(unit, column, TaiData.Value(five[unit], TaiData.Indicators[column]));
        }

        var matrix = Duels.Matrix(table, [.. TaiData.Indicators.Select(_ => 0.125)], evenShare: 0);
        const int fin = 0, jpn = 1, kor = 2, swe = 3, usa = 4;
        Assert.Equal([0.5, 0.375, 0.75, 0.625], new[] { matrix[fin, usa], matrix[fin, swe], matrix[fin, jpn], matrix[fin, kor] });
        Assert.Equal([0.625, 0.625], new[] { matrix[usa, jpn], matrix[usa, kor] });
        Assert.Equal([0.625, 0.75, 0.625], new[] { matrix[swe, fin], matrix[swe, jpn], matrix[swe, kor] });
        Assert.Equal(0.75, matrix[jpn, kor]);
        var best = KemenyOrders.Of(matrix);
        Assert.Equal(6.375, best.Score, 12);
        int[][] printed = [[usa, swe, fin, jpn, kor], [swe, fin, usa, jpn, kor], [swe, usa, fin, jpn, kor]];
        Assert.Equal(printed.Select(o => string.Join(',', o)).Order(StringComparer.Ordinal), best.Orders.Select(o => string.Join(',', o)).Order(StringComparer.Ordinal));
    }

    private static IndexResult Tai(IndexOptions options) => Made.Built(
        Made.Data(TaiData.Countries, [.. TaiData.Indicators.Select((code, i) => (code, TaiData.Columns[i].Select(v => (double?)v).ToArray()))]),
        Made.Flat(TaiData.Indicators),
        options);

    /// <summary>A flat tree whose goalposts leave the raw value as it is.</summary>
    private static IndexTree Raw(params string[] codes) => Made.Tree(
        [.. codes.Select(c => Made.Indicator(c) with { GoalpostLower = 0, GoalpostUpper = 100 }), Made.Aggregate("INDEX", 2)]);

    private static PreferenceProfile Votes(string alternatives, params (int Times, string Order)[] orders) => new(
        [.. alternatives.Select(c => c.ToString())],
        [.. orders.Select(o => (o.Times, (IReadOnlyList<string>)[.. o.Order.Select(c => c.ToString())]))]);

    private static IEnumerable<string> Best(PreferenceProfile votes) =>
        KemenyOrders.Of(votes.Duels()).Orders.Select(o => string.Concat(o.Select(i => votes.Alternatives[i])));
}
