using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Host.Products;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Explaining;

/// <summary>What somebody wants explained.</summary>
/// <param name="Kind">TASK, INDICATOR or AGENCY, in any case.</param>
/// <param name="Key">The task's number, the indicator's code, or the agency's code, name or alias.</param>
internal sealed record Subject(string Kind, string Key)
{
    /// <returns>One tree; none when there is no such thing.</returns>
    public Read<Node> Explain(AnnualAssessment assessment, EvaluationStore store) => Kind.ToUpperInvariant() switch
    {
        "TASK" => Task(assessment),
        "INDICATOR" => Indicator(assessment, store),
        _ => Agency(assessment),
    };

    private Read<Node> Task(AnnualAssessment assessment)
    {
        var task = assessment.Tasks.FirstOrDefault(t => t.Task.Number.ToString(CultureInfo.InvariantCulture) == Key);
        return task is null ? Refuse(ProductProblems.TaskUnknown, Key, Year(assessment)) : Found(TaskExplanation.Of(assessment, task));
    }

    private Read<Node> Indicator(AnnualAssessment assessment, EvaluationStore store)
    {
        var indicator = assessment.Indicators.FirstOrDefault(i => i.Indicator.Code.Equals(Key, StringComparison.OrdinalIgnoreCase));
        if (indicator is null)
            return Refuse(ProductProblems.IndicatorUnknown, Key, string.Join(", ", assessment.Indicators.Select(i => i.Indicator.Code)));
        var vintages = store.Observations.Vintages(indicator.Indicator.Code, "CN").Where(o => o.ReleasedOn <= assessment.AsOf);
        var node = IndicatorExplanation.Of(assessment, indicator);
        return Found(node with { Parts = [.. node.Parts, VintageExplanation.Of(vintages)] });
    }

    private Read<Node> Agency(AnnualAssessment assessment)
    {
        if (assessment.Inputs.Agencies.Find(Key) is not { } known)
        {
            return assessment.Inputs.Agencies.Suggest(Key) is { } like
                ? Refuse(ProductProblems.AgencyUnknownLike, Key, like)
                : Refuse(ProductProblems.AgencyUnknown, Key);
        }

        var agency = assessment.Agencies.FirstOrDefault(a => a.Agency.Code == known.Code);
        return agency is null ? Refuse(ProductProblems.AgencyWithoutTask, known.Name, Year(assessment)) : Found(AgencyExplanation.Of(assessment, agency));
    }

    private static string Year(AnnualAssessment assessment) => assessment.Plan.Year.ToString(CultureInfo.InvariantCulture);

    private static Read<Node> Found(Node node) => new([node], []);

    private static Read<Node> Refuse(ProblemCode code, params string[] values) => new([], [new Problem(code, new Place(values[0]), values)]);
}
