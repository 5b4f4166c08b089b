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
    private const int Places = 6;   // so that the order in which doubles are added can't decide

    private readonly Dictionary<int, double> squares;

    public TaskLikeness(IReadOnlyList<PlanTask> previous, IReadOnlyList<PlanTask> current)
    {
        var texts = previous.Concat(current).Select(t => Shingles.Of(t.Text)).ToList();
        squares = texts
            .SelectMany(shingles => shingles)
            .CountBy(shingle => shingle)
            .ToDictionary(f => f.Key, f => Square(Math.Log(1 + ((double)texts.Count / f.Value))));
        var profiles = previous.Concat(current).Zip(texts, Profile).ToList();
        var earlier = profiles[..previous.Count];
        Similarities = [.. profiles[previous.Count..].Select(later => earlier.ConvertAll(p => Of(later, p)))];
    }

    /// <summary>0–1, six places: by place in the current plan, then by place in the previous one.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Similarities { get; }

    private sealed record TaskProfile(int[] Shingles, double SquaredLength, IReadOnlyDictionary<string, int> Agencies);

    private TaskProfile Profile(PlanTask task, int[] shingles) => new(
        shingles,
        shingles.Sum(s => squares[s]),
        task.Assignments
            .GroupBy(a => a.Agency, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(a => a.Role == AssignmentRole.Lead ? 2 : 1), StringComparer.Ordinal));

    private double Of(TaskProfile one, TaskProfile other)
    {
        var text = Texts(one, other);
        var both = one.Agencies.Count + other.Agencies.Count == 0
            ? text
            : ((1 - AgencyShare) * text) + (AgencyShare * Agencies(one.Agencies, other.Agencies));
        return text == 0 ? 0 : Math.Round(both, Places);
    }

    private double Texts(TaskProfile one, TaskProfile other)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < one.Shingles.Length && j < other.Shingles.Length;)
        {
            var (left, right) = (one.Shingles[i], other.Shingles[j]);
            if (left == right)
                shared += squares[left];
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return shared == 0 ? 0 : shared / Math.Sqrt(one.SquaredLength * other.SquaredLength);
    }

    /// <summary>Shared over all, the lead counting twice a participant.</summary>
    private static double Agencies(IReadOnlyDictionary<string, int> one, IReadOnlyDictionary<string, int> other)
    {
        var names = one.Keys.Union(other.Keys).ToList();
        var shared = names.Sum(n => Math.Min(one.GetValueOrDefault(n), other.GetValueOrDefault(n)));
        return (double)shared / names.Sum(n => Math.Max(one.GetValueOrDefault(n), other.GetValueOrDefault(n)));
    }

    private static double Square(double value) => value * value;
}
