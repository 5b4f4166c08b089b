using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Tries every alternative once, so that a run never meets one that can't be used.</summary>
internal static class Alternatives
{
    public static IEnumerable<Problem> Check(IndexData data, IndexTree tree, IndexPreparation prepared, UncertaintyOptions options)
    {
        foreach (var methods in options.Aggregate.Where(m => m.Length != 1 && m.Length != tree.Levels.Length))
            yield return new Problem(UncertaintyProblems.LevelMethods, new Place(data.Source), IndexTrees.Words(methods.Length), IndexTrees.Words(tree.Levels.Length));
        if (options.Impute.Any(m => m is ImputeMethod.GroupMean or ImputeMethod.GroupMedian) && prepared.Grouping.Count == 0)
            yield return new Problem(IndexProblems.GroupingMissing, new Place(data.Source));
        var rebuild = new Rebuild(prepared.Raw, tree, prepared.Grouping);
        foreach (var method in options.Normalise)
        {
            rebuild.Prepare(prepared.Choices with { Normalise = prepared.Choices.Normalise with { Method = method } });
            for (var column = 0; column < tree.IndicatorCount; column++)
            {
                var code = tree.Codes[column];
                if (rebuild.Failures[column] is not (NormaliseFailure.None or NormaliseFailure.Constant or NormaliseFailure.Empty) and var why)
                    yield return new Problem(UncertaintyProblems.AlternativeUnusable, new Place(data.Source, null, code), code, method.ToString(), why.ToString());
            }
        }
    }
}
