using System.Globalization;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>Gathers the problems of one plan's text.</summary>
internal sealed class PlanProblemList(string fileName)
{
    private readonly List<Problem> problems = [];

    public void Add(Problem problem) => problems.Add(problem);

    /// <param name="row">1-based line; <c>null</c>: the file as a whole.</param>
    public void Add(ProblemCode code, int? row, params IReadOnlyList<string> values) =>
        problems.Add(new Problem(code, new Place(fileName, row), values));

    public void Add(ProblemCode code, PlanItem item, int task, params IReadOnlyList<string> values) =>
        Add(code, item.Row, [task.ToString(CultureInfo.InvariantCulture), .. values]);

    public void AddInvisible(int count)
    {
        if (count > 0)
            Add(PlanProblems.Invisible, null, count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>By line; those of the whole file first.</summary>
    public IReadOnlyList<Problem> InOrder() => [.. problems.OrderBy(p => p.Place.Row ?? 0)];
}
