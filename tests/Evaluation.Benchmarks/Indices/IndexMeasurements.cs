using System.Diagnostics;
using System.Globalization;
using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Model.Indices;

namespace Evaluation.Benchmarks.Indices;

/// <summary>How the time of an index grows with units, indicators and runs.</summary>
public static class IndexMeasurements
{
    private static readonly IndexOptions Full = new() { Impute = ImputeMethod.Median, Treat = TreatMethod.Winsorise };

    /// <summary>Prints a table: milliseconds, the best of some, after a warm-up.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine("index build (median imputation, winsorising, min-max, weighted mean, 4 levels; 5 % of the values missing)");
        output.WriteLine("units  indicators  ms");
        foreach (var (units, indicators) in ((int, int)[])[(51, 49), (102, 49), (204, 49), (51, 98), (51, 196), (500, 100), (3000, 200)])
        {
            var (data, tree) = Made(units, indicators);
            var best = Best(units * indicators > 100_000 ? 3 : 20, () => IndexBuild.Of(data, tree, Full));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{units,5}  {indicators,10}  {best:0.00}"));
        }

        output.WriteLine("index uncertainty (51 x 49, 4 levels; imputation, treatment, normalisation, aggregation, weights, leave one out)");
        output.WriteLine(" runs  rebuilds  threads  ms  MiB allocated");
        var (small, smallTree) = Made(51, 49);
        foreach (var (runs, threads) in ((int, int)[])[(500, 1), (500, 2), (1000, 2), (5000, 1), (5000, 2), (20000, 2)])
        {
            var options = UncertaintyOptions.Usual(runs, 1, new IndexOptions()) with { Threads = threads, SensitivityPairs = 0 };
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var took = Best(1, () => IndexUncertainty.Of(small, smallTree, new IndexOptions(), options));
            var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 2 / 1048576.0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs,5}  {runs,8}  {threads,7}  {took:0}  {allocated:0.0}"));
        }
    }

    private static double Best(int times, Action work)
    {
        work();
        var best = double.PositiveInfinity;
        for (var time = 0; time < times; time++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    /// <summary>Skewed values with gaps on a tree of four levels: seven groups, two sub-indices, the index.</summary>
    private static (IndexData Data, IndexTree Tree) Made(int units, int indicators)
    {
        var random = new Philox(7);
        var columns = Enumerable.Range(0, indicators).Select(i => new IndexColumn(
            $"i{i:000}",
            [.. Enumerable.Range(0, units).Select(u => random.Uniform((ulong)u, (uint)i, 1) < 0.05 ? (double?)null : Math.Exp(2 * random.Uniform((ulong)u, (uint)i, 2)) + i)]));
        List<IndexMeta> meta = [.. Enumerable.Range(0, indicators).Select(i => new IndexMeta($"i{i:000}", 1, $"g{i % 7}", i % 3 == 0 ? -1 : 1, 1 + (i % 4), IndexMetaType.Indicator))];
        meta.AddRange(Enumerable.Range(0, 7).Select(g => new IndexMeta($"g{g}", 2, $"s{g % 2}", 1, 1, IndexMetaType.Aggregate)));
        meta.AddRange(Enumerable.Range(0, 2).Select(s => new IndexMeta($"s{s}", 3, "INDEX", 1, 1, IndexMetaType.Aggregate)));
        meta.Add(new IndexMeta("INDEX", 4, "", 1, 1, IndexMetaType.Aggregate));
        return (new IndexData("made", [.. Enumerable.Range(0, units).Select(u => new IndexUnit($"u{u:0000}"))], [.. columns]), IndexTrees.From(meta, "made").Rows.Single());
    }
}
