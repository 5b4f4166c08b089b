using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Tests.Indices;

public sealed class UncertaintyTests
{
    private static readonly IndexTree Tree = Made.Tree(
        [.. TaiData.Indicators.Select((code, i) => Made.Indicator(code, i < 4 ? "NEW" : "OLD")), Made.Aggregate("NEW", 2, "TAI"), Made.Aggregate("OLD", 2, "TAI"), Made.Aggregate("TAI", 3)]);

    private static readonly IndexData Tai =
        Made.Data(TaiData.Countries, [.. TaiData.Indicators.Select((code, i) => (code, TaiData.Columns[i].Select(v => (double?)v).ToArray()))]);

    /// <summary>known-answer vectors of the authors' Random123 library (philox4x32-10).</summary>
    [Fact]
    public void Philox_gives_the_published_numbers()
    {
        Assert.Equal((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u), Philox.Block((0, 0, 0, 0), (0, 0)));
        const uint all = 0xffffffff;
        Assert.Equal((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu), Philox.Block((all, all, all, all), (all, all)));
        Assert.Equal((0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u), Philox.Block((0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), (0xa4093822, 0x299f31d0)));
    }

    /// <summary>Ishigami's function with a = 7, b = .1: S .3139052 .4424111 0, S_T .5575889 .4424111 .2436837 exactly.</summary>
    [Fact]
    public void Sobol_indices_hold_ishigamis_exact_ones_within_their_intervals()
    {
        var indices = SobolIndices.Of(Ishigami, factors: 3, pairs: 4096, seed: 2008)!;

        double[] first = [0.3139052, 0.4424111, 0];
        double[] total = [0.5575889, 0.4424111, 0.2436837];
        for (var factor = 0; factor < 3; factor++)
        {
            Assert.InRange(first[factor], indices[factor].FirstLower, indices[factor].FirstUpper);
            Assert.InRange(total[factor], indices[factor].TotalLower, indices[factor].TotalUpper);
            Assert.True(indices[factor].FirstUpper - indices[factor].FirstLower < 0.12, "An interval this wide would hold anything.");
            Assert.True(indices[factor].TotalUpper - indices[factor].TotalLower < 0.12, "An interval this wide would hold anything.");
        }
    }

    /// <summary>Interactions are counted once in no S_i and more than once in S_T.</summary>
    [Fact]
    public void First_order_indices_add_up_to_at_most_one_and_total_ones_to_at_least_one()
    {
        var indices = SobolIndices.Of(Ishigami, factors: 3, pairs: 4096, seed: 7)!;
        Assert.True(indices.Sum(i => i.First) <= 1 && indices.Sum(i => i.Total) >= 1);
    }

    /// <summary>By hand: y = u1 alone.</summary>
    [Fact]
    public void A_factor_that_does_nothing_has_no_index_and_a_result_that_never_varies_has_none_at_all()
    {
        var indices = SobolIndices.Of(p => p[0], factors: 2, pairs: 1024, seed: 1)!;

        Assert.Equal(1, indices[0].Total, 0.1);
        Assert.Equal((0, 0), (indices[1].First, indices[1].Total));
        Assert.Null(SobolIndices.Of(_ => 3, factors: 2, pairs: 64, seed: 1));
    }

    [Fact]
    public void The_seed_alone_decides_whatever_the_number_of_threads()
    {
        var one = Told(300, 42, threads: 1);
        var many = Told(300, 42, threads: 7);
        var other = Told(300, 43, threads: 1);

        Assert.Equal(one.RankShifts, many.RankShifts);
        Assert.Equal(one.Units.SelectMany(u => u.Frequencies), many.Units.SelectMany(u => u.Frequencies));
        Assert.Equal(one.Factors, many.Factors);
        Assert.NotEqual(one.RankShifts, other.RankShifts);
    }

    [Fact]
    public void The_order_of_rows_and_columns_changes_no_interval()
    {
        var turned = new IndexData(Tai.Source, [.. Tai.Units.Reverse()], [.. Tai.Columns.Reverse().Select(c => c with { Values = [.. c.Values.Reverse()] })]);

        var straight = Told(200, 1, threads: 2);
        var back = Told(200, 1, threads: 2, turned);

        Assert.Equal(straight.Units.Select(Words), back.Units.Reverse().Select(Words));
        Assert.Equal(straight.RankShifts, back.RankShifts);
    }

    [Fact]
    public void Every_run_gives_every_unit_one_rank()
    {
        var told = Told(500, 3, threads: 2);

        Assert.All(told.Units, u => Assert.Equal(500, u.Frequencies.Sum()));
        Assert.All(told.Units, u => Assert.True(u.Lower <= u.Median && u.Median <= u.Upper));
        Assert.Equal(500 + (250 * 6), told.Rebuilds);
        Assert.Equal(told.RankShifts.Average(), told.MeanRankShift, 12);
    }

    [Fact]
    public void Without_any_alternative_nothing_moves_and_no_choice_matters()
    {
        var options = new UncertaintyOptions(50, 1, [ImputeMethod.None], [TreatMethod.None], [NormaliseMethod.MinMax], [[AggregateMethod.Arithmetic]], WeightNoise: 0, LeaveOneOut: false);
        var told = IndexUncertainty.Of(Tai, Tree, new IndexOptions(), options).Rows.Single();

        Assert.Equal(0, told.MeanRankShift);
        Assert.All(told.Units, u => Assert.Equal((u.BaseRank!.Value, u.BaseRank.Value), (u.Lower, u.Upper)));
        Assert.All(told.Factors, f => Assert.Null(f.Index));
    }

    /// <summary>Only one choice is open: it makes all the variance.</summary>
    [Fact]
    public void The_only_open_choice_makes_all_the_difference()
    {
        var options = new UncertaintyOptions(1000, 1, [ImputeMethod.None], [TreatMethod.None], [NormaliseMethod.MinMax, NormaliseMethod.Rank], [[AggregateMethod.Arithmetic]], WeightNoise: 0, LeaveOneOut: false);
        var told = IndexUncertainty.Of(Tai, Tree, new IndexOptions(), options).Rows.Single();

        var open = told.Factors.Single(f => f.Factor == UncertaintyFactor.Normalisation).Index!;
        Assert.Equal(1, open.Total, 0.1);
        Assert.All(told.Factors.Where(f => f.Factor != UncertaintyFactor.Normalisation), f => Assert.Equal(0, f.Index!.Total));
    }

    [Fact]
    public void An_alternative_that_an_indicator_has_no_footing_for_is_named_before_any_run()
    {
        var options = UncertaintyOptions.Usual(10, 1, new IndexOptions()) with { Normalise = [NormaliseMethod.MinMax, NormaliseMethod.Goalposts] };
        var read = IndexUncertainty.Of(Tai, Tree, new IndexOptions(), options);

        Assert.Empty(read.Rows);
        Assert.Contains(read.Problems, p => p.Code.Id == "uncertainty-alternative-unusable" && p.Values[0] == "PATENTS");
    }

    /// <summary>By hand: 1 1 2 5 have median 1.5, and 5 % of the way from the first to the last of four is .15 of the first step.</summary>
    [Fact]
    public void Quantiles_of_counted_ranks()
    {
        int[] counts = [2, 1, 0, 0, 1];
        Assert.Equal([1.5, 1, 4.55], new[] { Quantiles.OfRanks(counts, 0.5)!.Value, Quantiles.OfRanks(counts, 0.05)!.Value, Quantiles.OfRanks(counts, 0.95)!.Value }.Select(v => Math.Round(v, 12)));
        Assert.Null(Quantiles.OfRanks([0, 0], 0.5));
    }

    [Fact]
    public void A_rebuild_allocates_nothing()
    {
        var options = new IndexOptions();
        var prepared = IndexPreparation.Of(Tai, Tree, options);
        var scenario = new Scenario(Tree, Tree.GivenWeights(), prepared.Choices, UncertaintyOptions.Usual(10, 1, options));
        var runner = new Runner(prepared, Tree, scenario, new int[Tai.Units.Count], seed: 1);
        for (var run = 0; run < 200; run++)
            runner.A(run);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 200; run++)
            runner.A(run);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Words(RankInterval unit) => $"{unit.Unit} {unit.BaseRank} {unit.Median} {unit.Lower} {unit.Upper} {string.Join(' ', unit.Frequencies)}";

    private static UncertaintyResult Told(int runs, ulong seed, int threads, IndexData? data = null) =>
        IndexUncertainty.Of(data ?? Tai, Tree, new IndexOptions(), UncertaintyOptions.Usual(runs, seed, new IndexOptions()) with { Threads = threads }).Rows.Single();

    private static double Ishigami(IReadOnlyList<double> point)
    {
        double At(int i) => Math.PI * ((2 * point[i]) - 1);
        return Math.Sin(At(0)) + (7 * Math.Pow(Math.Sin(At(1)), 2)) + (0.1 * Math.Pow(At(2), 4) * Math.Sin(At(0)));
    }
}
