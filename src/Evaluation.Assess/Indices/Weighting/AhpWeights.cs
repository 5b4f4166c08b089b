using System.Globalization;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Weighting;

/// <summary>Weights from comparisons pair by pair (层次分析法), and how far the comparisons contradict one another.</summary>
/// <param name="Weights">Principal eigenvector, adding up to 1.</param>
/// <param name="Lambda">Largest eigenvalue λ; the number of items when nothing contradicts.</param>
/// <param name="ConsistencyIndex">CI = (λ − n) / (n − 1).</param>
/// <param name="ConsistencyRatio">CR = CI / RI; below 0.1 is held to be acceptable. 0 for one or two items.</param>
/// <remarks>T. L. Saaty, The Analytic Hierarchy Process (1980). [[1,3,3],[1/3,1,2],[1/3,1/2,1]] gives .593634 .249311 .157056, λ 3.053622.</remarks>
public sealed record AhpWeights(IReadOnlyList<double> Weights, double Lambda, double ConsistencyIndex, double ConsistencyRatio)
{
    /// <summary>RI by number of items, 1 to 10 (Saaty's table: 0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49).</summary>
    public static readonly IReadOnlyList<double> RandomIndex = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

    /// <param name="comparisons">[i, j]: how many times as important i is as j.</param>
    public static Read<AhpWeights> Of(double[,] comparisons, Place place)
    {
        var problems = Check(comparisons, place).ToList();
        if (problems.Count > 0)
            return new Read<AhpWeights>([], problems);
        var n = comparisons.GetLength(0);
        var (weights, lambda) = Principal(comparisons, n);
        var consistency = n > 1 ? (lambda - n) / (n - 1) : 0;
        return new Read<AhpWeights>([new AhpWeights(weights, lambda, consistency, n > 2 ? consistency / RandomIndex[n - 1] : 0)], []);
    }

    private static IEnumerable<Problem> Check(double[,] comparisons, Place place)
    {
        var (rows, columns) = (comparisons.GetLength(0), comparisons.GetLength(1));
        if (rows != columns || rows == 0 || rows > RandomIndex.Count)
        {
            yield return new Problem(WeightingProblems.NotSquare, place, Words(rows), Words(columns));
            yield break;
        }

        for (var i = 0; i < rows; i++)
        {
            for (var j = i; j < rows; j++)
            {
                var (there, back) = (comparisons[i, j], comparisons[j, i]);
                if (!(there > 0) || !(back > 0) || !(Math.Abs((there * back) - 1) <= 1e-3))
                    yield return new Problem(WeightingProblems.NotReciprocal, place, Words(i + 1), Words(j + 1), Words(there), Words(back));
            }
        }
    }

    /// <summary>Power iteration: a positive matrix has one largest eigenvalue, and its vector is positive.</summary>
    private static (double[] Weights, double Lambda) Principal(double[,] comparisons, int n)
    {
        var weights = Enumerable.Repeat(1.0 / n, n).ToArray();
        double lambda = n;
        for (var round = 0; round < 1000; round++)
        {
            var next = new double[n];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                    next[i] += comparisons[i, j] * weights[j];
            }

            lambda = next.Sum();
            var change = 0.0;
            for (var i = 0; i < n; i++)
            {
                next[i] /= lambda;
                change = Math.Max(change, Math.Abs(next[i] - weights[i]));
            }

            weights = next;
            if (change < 1e-15)
                break;
        }

        return (weights, lambda);
    }

    private static string Words(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
