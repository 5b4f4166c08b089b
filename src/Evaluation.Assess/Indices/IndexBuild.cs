using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices;

/// <summary>Builds an index: screen, denominate, impute, treat, normalise, weight, aggregate, rank.</summary>
/// <remarks>The ten steps of the OECD/JRC Handbook on Constructing Composite Indicators (2008), terms and tables as in COINr.</remarks>
public static class IndexBuild
{
    /// <returns>One result, or none and the problems that stopped it; notices also come with a result.</returns>
    /// <exception cref="ArgumentException">The range has no extent: a caller's mistake.</exception>
    public static Read<IndexResult> Of(IndexData data, IndexTree tree, IndexOptions options)
    {
        var prepared = IndexPreparation.Of(data, tree, options);
        if (prepared.Rebuild is not { } rebuild)
            return new Read<IndexResult>([], prepared.Problems);
        rebuild.Prepare(prepared.Choices);
        List<Problem> problems = [.. prepared.Problems, .. Failures(data, tree, rebuild)];
        if (problems.Exists(p => p.Severity == ProblemSeverity.Error))
            return new Read<IndexResult>([], problems);
        var weights = IndexWeights.Of(options.Weight, tree, rebuild.Treated, data.Source);
        problems.AddRange(weights.Problems);
        if (weights.Rows.Count == 0)
            return new Read<IndexResult>([], problems);
        var given = weights.Rows[0];
        var refused = rebuild.Aggregate(prepared.Choices, given);
        if (refused.IsRefused)
            return new Read<IndexResult>([], [.. problems, Refusal(data, tree, rebuild, prepared.Choices, refused)]);
        return new Read<IndexResult>([Result(data, tree, options, prepared, rebuild, given)], problems);
    }

    private static IndexResult Result(IndexData data, IndexTree tree, IndexOptions options, IndexPreparation prepared, Rebuild rebuild, double[] weights) => new(
        tree,
        options,
        prepared.Screening,
        prepared.Raw,
        rebuild.Imputed,
        rebuild.Treated,
        rebuild.Treatments,
        rebuild.Scores,
        [.. rebuild.Failures.Select((why, column) => (tree.Nodes[column].Code, why)).Where(f => f.why != NormaliseFailure.None)],
        weights,
        Rows(data, tree, rebuild));

    private static List<IndexRow> Rows(IndexData data, IndexTree tree, Rebuild rebuild)
    {
        var aggregates = tree.AggregatesAsGiven.Select(rebuild.Scores.ColumnOf).ToList();
        var places = rebuild.Scores.Units.Select((code, place) => (code, place)).ToDictionary(p => p.code, p => p.place, StringComparer.Ordinal);
        return
        [
            .. data.Units.Select(u => places.TryGetValue(u.Code, out var unit)
                ? new IndexRow(u.Code, [.. aggregates.Select(node => rebuild.Scores[unit, node])], rebuild.Ranks[unit] > 0 ? rebuild.Ranks[unit] : null)
                : new IndexRow(u.Code, new double?[aggregates.Count], null)),
        ];
    }

    private static IEnumerable<Problem> Failures(IndexData data, IndexTree tree, Rebuild rebuild)
    {
        for (var column = 0; column < tree.IndicatorCount; column++)
        {
            if (CodeOf(rebuild.Failures[column]) is { } code)
                yield return new Problem(code, new Place(data.Source, null, tree.Nodes[column].Code), tree.Nodes[column].Code);
        }

        if (Array.TrueForAll(rebuild.Failures, f => f is NormaliseFailure.Constant or NormaliseFailure.Empty))
            yield return new Problem(IndexProblems.NothingVaries, new Place(data.Source));
    }

    private static ProblemCode? CodeOf(NormaliseFailure failure) => failure switch
    {
        NormaliseFailure.None => null,
        NormaliseFailure.Empty => IndexProblems.WithoutValues,
        NormaliseFailure.Constant => IndexProblems.Constant,
        NormaliseFailure.GoalpostsMissing => IndexProblems.GoalpostsMissing,
        NormaliseFailure.TargetUnusable => IndexProblems.TargetUnusable,
        NormaliseFailure.ReferenceUnusable => IndexProblems.ReferenceUnusable,
        NormaliseFailure.NotRatioScale => IndexProblems.NotRatioScale,
        NormaliseFailure.TooLarge => IndexProblems.TooLarge,
    };

    private static Problem Refusal(IndexData data, IndexTree tree, Rebuild rebuild, in Choices choices, AggregateRefusal refused)
    {
        var node = tree.Nodes[refused.Node];
        var unit = rebuild.Scores.Units[refused.Unit];
        var place = new Place(data.Source, data.Units.FirstOrDefault(u => u.Code == unit)?.Row, node.Code);
        if (!double.IsFinite(refused.Value))
            return new Problem(IndexProblems.TooLarge, place, node.Code);
        var method = rebuild.MethodOf(choices, node.Parent);
        return new Problem(IndexProblems.NotPositive, place, unit, node.Code, IndexTrees.Words(refused.Value), Words(method));
    }

    private static string Words(AggregateMethod method) => method switch
    {
        AggregateMethod.Arithmetic => "arithmetic",
        AggregateMethod.Geometric => "geometric",
        AggregateMethod.Harmonic => "harmonic",
        AggregateMethod.Generalised => "generalised",
        AggregateMethod.Median => "median",
        AggregateMethod.Copeland => "copeland",
        AggregateMethod.Outranking => "outranking",
    };
}
