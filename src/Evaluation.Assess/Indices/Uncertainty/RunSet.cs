namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>All runs of an uncertainty analysis: how often each unit had each rank, and how far the ranks shifted.</summary>
/// <remarks>Memory does not grow with the runs but for one number each: ranks are counted, not kept.</remarks>
internal sealed class RunSet
{
    private readonly int units;
    private readonly int[] counts;
    private readonly int pairs;
    private readonly Lock gate = new();

    private RunSet(int units, UncertaintyOptions options)
    {
        this.units = units;
        counts = new int[units * units];
        pairs = Math.Min(options.Runs / 2, options.SensitivityPairs);
        Shifts = new double[options.Runs];
        (A, B) = (new double[pairs], new double[pairs]);
        Mixed = [.. Enumerable.Range(0, Scenario.Factors).Select(_ => new double[pairs])];
    }

    /// <summary>Mean shift of ranks, run by run.</summary>
    public double[] Shifts { get; }

    /// <summary>Shifts of the first runs of either half, which pair up.</summary>
    public double[] A { get; }

    public double[] B { get; }

    public double[][] Mixed { get; }

    public int Rebuilds => Shifts.Length + (pairs * Mixed.Length);

    /// <summary>What stopped a run; <c>null</c> when all went through.</summary>
    public AggregateRefusal? Refused { get; private set; }

    /// <summary>How often a unit had rank 1, 2, …</summary>
    public ReadOnlySpan<int> Counts(int unit) => counts.AsSpan(unit * units, units);

    public static RunSet Run(
        IndexPreparation prepared, IndexTree tree, Scenario scenario, int[] baseRanks, UncertaintyOptions options, CancellationToken ct)
    {
        var runs = new RunSet(prepared.Raw.Units.Count, options);
        var parallel = new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : Environment.ProcessorCount };
        Parallel.For(
            0,
            runs.Rebuilds,
            parallel,
            () => new Runner(prepared, tree, scenario, baseRanks, options.Seed),
            (job, _, runner) =>
            {
                runs.Do(job, runner);
                return runner;
            },
            runs.Take);
        Array.Copy(runs.Shifts, 0, runs.A, 0, runs.pairs);
        Array.Copy(runs.Shifts, options.Runs / 2, runs.B, 0, runs.pairs);
        return runs;
    }

    /// <summary>The first half of the runs are the A points, the second the B points (an odd one more of A); then the mixed points.</summary>
    private void Do(int job, Runner runner)
    {
        var half = Shifts.Length / 2;
        if (job >= Shifts.Length)
        {
            var (pair, factor) = Math.DivRem(job - Shifts.Length, Mixed.Length);
            Mixed[factor][pair] = runner.Mixed(pair, factor);
        }
        else if (job >= half && job < 2 * half)
        {
            Shifts[job] = runner.B(job - half);
        }
        else
        {
            Shifts[job] = runner.A(job);
        }
    }

    /// <summary>Whole numbers add up to the same in any order.</summary>
    private void Take(Runner runner)
    {
        lock (gate)
        {
            for (var i = 0; i < counts.Length; i++)
                counts[i] += runner.Counts[i];
            if (runner.Refused is { } refused && (Refused is null || refused.Node < Refused.Value.Node))
                Refused = refused;
        }
    }
}
