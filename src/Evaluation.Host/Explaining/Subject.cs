using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Assess.Explaining;
using Evaluation.Host.Products;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Explaining;

/// <summary>What somebody wants explained.</summary>
/// <param name="Kind">TASK, INDICATOR or AGENCY, in any case.</param>
/// <param name="Key">The task's number, the indicator's code, or the agency's code, name or alias.</param>
internal sealed record Subject(string Kind, string Key)
{
    /// <returns>One tree; none when there is no such thing, and a problem that says what there is.</returns>
    public Read<Explanation> Explain(AnnualAssessment assessment, Releases releases) => Kind.ToUpperInvariant() switch
    {
        "TASK" => Task(assessment, releases),
        "INDICATOR" => Indicator(assessment, releases),
        _ => Agency(assessment, releases),
    };

    private Read<Explanation> Task(AnnualAssessment assessment, Releases releases)
    {
        var isNumber = int.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && Assess.Explaining.Explain.Task(assessment, number) is { } tree
            ? Found(releases.AddTo(tree))
            : Refuse(ProductProblems.TaskUnknown, Key, Year(assessment), Numbers(assessment));
    }

    private Read<Explanation> Indicator(AnnualAssessment assessment, Releases releases)
    {
        var known = assessment.Indicators.FirstOrDefault(i => i.Indicator.Code.Equals(Key, StringComparison.OrdinalIgnoreCase));
        return known is not null && Assess.Explaining.Explain.Indicator(assessment, known.Indicator.Code) is { } tree
            ? Found(releases.AddAllTo(tree, known.Indicator.Code))
            : Refuse(ProductProblems.IndicatorUnknown, Key, string.Join(", ", assessment.Indicators.Select(i => i.Indicator.Code)));
    }

    private Read<Explanation> Agency(AnnualAssessment assessment, Releases releases)
    {
        if (Assess.Explaining.Explain.Agency(assessment, Key) is { } tree)
            return Found(releases.AddTo(tree));
        var directory = assessment.Inputs.Agencies;
        if (directory.Find(Key) is { } known)
            return Refuse(ProductProblems.AgencyWithoutTask, known.Name, Year(assessment), Names(assessment));
        return directory.Suggest(Key) is { } like
            ? Refuse(ProductProblems.AgencyUnknownLike, Key, like)
            : Refuse(ProductProblems.AgencyUnknown, Key, Names(assessment));
    }

    private static string Year(AnnualAssessment assessment) => assessment.Plan.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Such as <c>1–139</c>, or <c>1–17, 19–139</c> where a number is missing.</summary>
    private static string Numbers(AnnualAssessment assessment)
    {
        var runs = assessment.Tasks
            .Select(t => t.Task.Number)
            .Order()
            .Select((number, at) => (number, run: number - at))
            .GroupBy(n => n.run, n => n.number)
            .Select(run => run.Count() == 1 ? $"{run.First()}" : $"{run.First()}–{run.Last()}");
        return string.Join(", ", runs);
    }

    private static string Names(AnnualAssessment assessment) =>
        string.Join("、", assessment.Agencies.OrderBy(a => a.Agency.Code, StringComparer.Ordinal).Select(a => a.Agency.Name));

    private static Read<Explanation> Found(Explanation tree) => new([tree], []);

    private static Read<Explanation> Refuse(ProblemCode code, params string[] values) => new([], [new Problem(code, new Place(values[0]), values)]);
}
