using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Assess.Explaining;
using Evaluation.Host.Products;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Explaining;

/// <summary>The tasks, indicators and agencies of an annual evaluation, found by what a user calls them.</summary>
internal sealed class AnnualSubjects(AnnualAssessment assessment, Releases releases)
{
    private const int MostSuggested = 3;

    /// <summary>Every kind that has a figure of this name.</summary>
    public IEnumerable<SubjectKind> KindsOf(string key)
    {
        if (TaskOf(key) is not null)
            yield return SubjectKind.Task;
        if (IndicatorOf(key) is not null)
            yield return SubjectKind.Indicator;
        if (assessment.Inputs.Agencies.Find(key) is not null)
            yield return SubjectKind.Agency;
    }

    /// <param name="key">The task's number.</param>
    /// <returns>One tree; none when there is no such task, and a problem that says what there is.</returns>
    public Read<Explanation> Task(string key) => TaskOf(key) is { } tree
        ? Found(releases.AddTo(tree))
        : Refuse(ProductProblems.TaskUnknown, key, Year, Tasks);

    /// <param name="key">The indicator's code in any case, or its exact name.</param>
    public Read<Explanation> Indicator(string key) => IndicatorOf(key) is { } code && Explain.Indicator(assessment, code) is { } tree
        ? Found(releases.AddAllTo(tree, code))
        : Refuse(ProductProblems.IndicatorUnknown, key, string.Join(", ", assessment.Indicators.Select(i => i.Indicator.Code)));

    /// <param name="key">The agency's code, name or alias.</param>
    public Read<Explanation> Agency(string key)
    {
        if (Explain.Agency(assessment, key) is { } tree)
            return Found(releases.AddTo(tree));
        var directory = assessment.Inputs.Agencies;
        if (directory.Find(key) is { } known)
            return Refuse(ProductProblems.AgencyWithoutTask, known.Name, Year, Names);
        return directory.Suggest(key) is { } like
            ? Refuse(ProductProblems.AgencyUnknownLike, key, like)
            : Refuse(ProductProblems.AgencyUnknown, key, Names);
    }

    /// <summary>Such as <c>1–139</c>, or <c>1–17, 19–139</c> where a number is missing.</summary>
    public string Tasks => string.Join(", ", assessment.Tasks
        .Select(t => t.Task.Number)
        .Order()
        .Select((number, at) => (number, run: number - at))
        .GroupBy(n => n.run, n => n.number)
        .Select(run => run.Count() == 1 ? $"{run.First()}" : $"{run.First()}–{run.Last()}"));

    /// <summary>At most three indicators whose code or name has this in it, else the agency with the name most like it; none for numbers.</summary>
    public IEnumerable<string> Suggest(string key)
    {
        if (key.All(char.IsAsciiDigit))
            return [];
        var indicators = assessment.Indicators.Select(i => i.Indicator)
            .Where(i => i.Code.Contains(key, StringComparison.OrdinalIgnoreCase) || i.Name.Contains(key, StringComparison.Ordinal))
            .Select(i => i.Code)
            .Take(MostSuggested)
            .ToList();
        return indicators.Count > 0 ? indicators : assessment.Inputs.Agencies.Suggest(key) is { } like ? [like] : [];
    }

    private string Year => assessment.Plan.Year.ToString(CultureInfo.InvariantCulture);

    private string Names => string.Join("、", assessment.Agencies.OrderBy(a => a.Agency.Code, StringComparer.Ordinal).Select(a => a.Agency.Name));

    private Explanation? TaskOf(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Explain.Task(assessment, number) : null;

    private string? IndicatorOf(string key)
    {
        var indicators = assessment.Indicators.Select(i => i.Indicator);
        var known = indicators.FirstOrDefault(i => i.Code.Equals(key, StringComparison.OrdinalIgnoreCase))
            ?? indicators.FirstOrDefault(i => i.Name.Equals(key, StringComparison.Ordinal));
        return known?.Code;
    }

    private static Read<Explanation> Found(Explanation tree) => new([tree], []);

    private static Read<Explanation> Refuse(ProblemCode code, params string[] values) => new([], [new Problem(code, new Place(values[0]), values)]);
}
