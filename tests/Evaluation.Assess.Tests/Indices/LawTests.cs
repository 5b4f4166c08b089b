using Evaluation.Assess.Indices;
using Evaluation.Model.Indices;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Indices;

/// <summary>What holds for every table.</summary>
public sealed class LawTests
{
    private static readonly string[] Codes = ["a", "b", "c", "d"];

    private static readonly IndexTree Tree = Made.Tree(
        Made.Indicator("a", "X", 0.1), Made.Indicator("b", "X", 0.7, -1), Made.Indicator("c", "Y"), Made.Indicator("d", "INDEX", 0.3),
        Made.Aggregate("X", 2, "INDEX", 0.2), Made.Aggregate("Y", 2, "INDEX", 0.9, -1), Made.Aggregate("INDEX", 3));

    /// <summary>Nine units by four indicators, a tenth of the cells missing, ties among them.</summary>
    private static readonly Gen<double?[][]> Tables =
        Gen.Frequency((1, Gen.Constant<double?>(null)), (9, Gen.Choose(-400, 400).Select(n => (double?)(n / 7.0)))).ArrayOf(9).ArrayOf(4);

    private static readonly IndexOptions[] Ways =
    [
        new() { RangeLower = 1 },
        new() { Normalise = NormaliseMethod.ZScore, Impute = ImputeMethod.Mean, Treat = TreatMethod.Winsorise },
        new() { Normalise = NormaliseMethod.Rank, Aggregate = [AggregateMethod.Geometric] },
        new() { RangeLower = 1, Aggregate = [AggregateMethod.Harmonic, AggregateMethod.Median] },
        new() { RangeLower = 1, Aggregate = [AggregateMethod.Generalised] },
        new() { Aggregate = [AggregateMethod.Copeland] },
        new() { Aggregate = [AggregateMethod.Outranking], Impute = ImputeMethod.Median },
    ];

    [Fact]
    public void The_order_of_rows_and_columns_never_changes_a_bit_of_a_score() => Check(table =>
    {
        int[] rows = [4, 0, 8, 2, 6, 1, 7, 3, 5];
        int[] columns = [2, 0, 3, 1];
        return Ways.All(way =>
        {
            var straight = IndexBuild.Of(Data(table), Tree, way);
            var turned = IndexBuild.Of(Turned(Data(table), rows, columns), Tree, way);
            return Lines(straight).OrderBy(l => l, StringComparer.Ordinal).SequenceEqual(Lines(turned).OrderBy(l => l, StringComparer.Ordinal));
        });
    });

    [Fact]
    public void No_cell_of_any_step_is_ever_NaN_or_infinite() => Check(table => Ways.All(way =>
        IndexBuild.Of(Data(table), Tree, way).Rows.All(index =>
            new[] { index.Imputed, index.Treated, index.Scores }.All(step =>
                Enumerable.Range(0, step.Columns.Count).All(column => step.Values(column).ToArray().All(double.IsFinite))))));

    /// <summary>A power of two scales without rounding, so nothing at all may change.</summary>
    [Fact]
    public void Another_unit_of_measure_changes_nothing_under_min_max() => Check(table =>
    {
        double?[][] scaled = [[.. table[0].Select(v => v * 1024)], .. table[1..]];
        return Lines(IndexBuild.Of(Data(table), Tree, Ways[0])).SequenceEqual(Lines(IndexBuild.Of(Data(scaled), Tree, Ways[0])));
    });

    /// <summary>The first and last unit hold the bounds; any other may improve between them. A unit without any value is refused in both.</summary>
    [Fact]
    public void A_better_value_never_lowers_a_score() => Check(table =>
    {
        double?[][] bounded = [.. table.Select(c => (double?[])[-100, .. c[1..^1], 100])];
        double?[][] better = [[.. bounded[0].Select((v, i) => i == 4 ? v + 3 : v)], [.. bounded[1].Select((v, i) => i == 4 ? v - 3 : v)], .. bounded[2..]];
        var tree = Made.Tree([.. Codes.Select((c, i) => Made.Indicator(c, direction: i == 1 ? -1 : 1)), Made.Aggregate("INDEX", 2)]);
        var before = IndexBuild.Of(Data(bounded), tree, new IndexOptions());
        var after = IndexBuild.Of(Data(better), tree, new IndexOptions());
        return before.Rows.Count == after.Rows.Count && before.Rows.Zip(after.Rows).All(p => Made.Root(p.Second)[4] >= Made.Root(p.First)[4]);
    });

    [Fact]
    public void Ranks_order_the_unrounded_scores_and_ties_share_the_smallest() => Check(table =>
        IndexBuild.Of(Data(table), Tree, Ways[0]).Rows.All(index => index.Rows.Where(r => r.Rank is not null).All(row =>
            row.Rank == 1 + index.Rows.Count(other => other.Scores[^1] > row.Scores[^1]))));

    [Fact]
    public void Effective_weights_add_up_to_one() =>
        Assert.Equal([0.1 / 0.8 * 0.2 / 1.4, 0.7 / 0.8 * 0.2 / 1.4, 0.9 / 1.4, 0.3 / 1.4], Tree.EffectiveWeights(Tree.GivenWeights()).Select(w => w), new Near());

    /// <summary>By hand: Y is better when lower and stands at 100, 50, 0, so it adds 0, 50, 100.</summary>
    [Fact]
    public void An_aggregate_that_is_better_when_lower_enters_its_parent_mirrored()
    {
        var tree = Made.Tree(Made.Indicator("a", "Y"), Made.Aggregate("Y", 2, "INDEX", 1, -1), Made.Aggregate("INDEX", 3));
        var index = Made.Built(Made.Data(("a", [3, 2, 1])), tree);

        Assert.Equal([100, 50, 0], index.Rows.Select(r => r.Scores[0]!.Value));
        Assert.Equal([0, 50, 100], index.Rows.Select(r => r.Scores[1]!.Value));
        Assert.Equal([3, 2, 1], index.Rows.Select(r => r.Rank!.Value));
    }

    private static void Check(Func<double?[][], bool> law) => Prop.ForAll(Tables.ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static IndexData Data(double?[][] table) => Made.Data([.. table.Select((values, i) => (Codes[i], values))]);

    private static IndexData Turned(IndexData data, int[] rows, int[] columns) => new(
        data.Source,
        [.. rows.Select(r => data.Units[r])],
        [.. columns.Select(c => data.Columns[c] with { Values = [.. rows.Select(r => data.Columns[c].Values[r])] })]);

    /// <summary>Every figure to the last bit, or the problems by name.</summary>
    private static List<string> Lines(Evaluation.Model.Problems.Read<IndexResult> built) => built.Rows.Count == 0
        ? [.. built.Problems.Select(p => $"{p.Code.Id} {string.Join(' ', p.Values)}").Where(l => !l.StartsWith("index-not-positive", StringComparison.Ordinal))]
        : [.. built.Rows[0].Rows.Select(r => $"{r.Unit} {string.Join(' ', r.Scores.Select(s => s is { } v ? BitConverter.DoubleToInt64Bits(v) : 0))} {r.Rank}")];

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-15;

        public int GetHashCode(double obj) => 0;
    }
}
