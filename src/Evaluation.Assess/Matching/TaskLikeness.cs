using Evaluation.Model;

namespace Evaluation.Assess.Matching;

/// <summary>How alike the tasks of two plans are: cosine of their shingles, rare ones counting most, with a small part for the agencies.</summary>
/// <remarks>
/// A shingle weighs ln(1 + n / f) where f of the n tasks of both plans have it, so that what every task says (知识产权, 推进, 完善) hardly counts
/// and no list of empty words is needed.
/// </remarks>
internal sealed class TaskLikeness
{
    private const double AgencyShare = 0.1;
    private const int Decimals = 6;   // so that the order in which doubles are added can't decide

    public TaskLikeness(IReadOnlyList<PlanTask> previous, IReadOnlyList<PlanTask> current)
    {
        List<TaskProfile> earlier = [.. previous.Select(Profile)], later = [.. current.Select(Profile)];
        var squares = Squares([.. earlier, .. later]);
        var shared = SharedSquares(earlier, later, squares);
        List<double> earlierLengths = earlier.ConvertAll(Length), laterLengths = later.ConvertAll(Length);
        Similarities = [.. later.Select((now, i) => (IReadOnlyList<double>)
            [.. earlier.Select((then, j) => Together(now, then, shared[i, j] / Math.Sqrt(laterLengths[i] * earlierLengths[j])))])];

        double Length(TaskProfile task) => task.Shingles.Sum(s => squares[s]);
    }

    /// <summary>0–1, six places: by place in the current plan, then by place in the previous one.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Similarities { get; }

    private sealed record TaskProfile(int[] Shingles, Dictionary<string, int> Agencies);

    private static TaskProfile Profile(PlanTask task) => new(
        Shingles.Of(task.Text),
        task.Assignments
            .GroupBy(a => a.Agency, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(a => a.Role == AssignmentRole.Lead ? 2 : 1), StringComparer.Ordinal));

    /// <summary>The square of every shingle's weight, by shingle in ascending order, so that no sum depends on the order of the plans.</summary>
    private static SortedDictionary<int, double> Squares(IReadOnlyList<TaskProfile> tasks) => new(tasks
        .SelectMany(t => t.Shingles)
        .CountBy(shingle => shingle)
        .ToDictionary(f => f.Key, f => Math.Pow(Math.Log(1 + ((double)tasks.Count / f.Value)), 2)));

    /// <returns>Sum over the shingles that two tasks share: by place in the current plan, then in the previous one.</returns>
    private static double[,] SharedSquares(List<TaskProfile> earlier, List<TaskProfile> later, SortedDictionary<int, double> squares)
    {
        var shared = new double[later.Count, earlier.Count];
        var (before, now) = (Places(earlier), Places(later));
        foreach (var (shingle, square) in squares)
        {
            foreach (var i in now[shingle])
            {
                foreach (var j in before[shingle])
                    shared[i, j] += square;
            }
        }

        return shared;
    }

    private static ILookup<int, int> Places(List<TaskProfile> tasks) =>
        tasks.Index().SelectMany(t => t.Item.Shingles, (t, shingle) => (t.Index, shingle)).ToLookup(p => p.shingle, p => p.Index);

    /// <param name="text">Likeness of the texts; no number where one of them is empty.</param>
    private static double Together(TaskProfile one, TaskProfile other, double text)
    {
        if (!(text > 0))
            return 0;
        return one.Agencies.Count + other.Agencies.Count == 0
            ? Math.Round(text, Decimals)
            : Math.Round(((1 - AgencyShare) * text) + (AgencyShare * Agencies(one.Agencies, other.Agencies)), Decimals);
    }

    /// <summary>Shared over all, the lead counting twice a participant.</summary>
    private static double Agencies(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var shared = one.Sum(a => Math.Min(a.Value, other.GetValueOrDefault(a.Key)));
        return (double)shared / (one.Values.Sum() + other.Values.Sum() - shared);
    }
}
