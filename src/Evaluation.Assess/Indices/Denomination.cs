using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices;

/// <summary>Step 2: indicators that depend on size, divided by the denominator META names.</summary>
/// <param name="Data">Without a value where indicator or denominator has none.</param>
/// <remarks>OECD/JRC Handbook 2008, step 2. A denominator of 0 is refused by name.</remarks>
public sealed record Denomination(IndexData Data, IReadOnlyList<Problem> Problems)
{
    public static Denomination Of(IndexData data, IndexTree tree)
    {
        var denominators = tree.Nodes.Where(n => n.IsIndicator && n.Meta.Denominator.Length > 0)
            .ToDictionary(n => n.Code, n => n.Meta.Denominator, StringComparer.Ordinal);
        if (denominators.Count == 0)
            return new Denomination(data, []);
        var problems = new List<Problem>();
        var columns = data.Columns.Select(c => denominators.TryGetValue(c.Code, out var by) ? Divide(data, c, by, problems) : c).ToList();
        return new Denomination(data with { Columns = columns }, problems);
    }

    private static IndexColumn Divide(IndexData data, IndexColumn indicator, string by, List<Problem> problems)
    {
        if (data.Columns.FirstOrDefault(c => c.Code.Equals(by, StringComparison.Ordinal)) is not { } denominator)
        {
            problems.Add(new Problem(IndexProblems.DenominatorUnknown, new Place(data.Source, null, indicator.Code), indicator.Code, by));
            return indicator;
        }

        var quotients = new double?[data.Units.Count];
        for (var unit = 0; unit < quotients.Length; unit++)
        {
            if (denominator.Values[unit] == 0)
                problems.Add(new Problem(IndexProblems.DenominatorZero, new Place(data.Source, data.Units[unit].Row, by), data.Units[unit].Code, by, indicator.Code));
            else
                quotients[unit] = indicator.Values[unit] / denominator.Values[unit];
        }

        return indicator with { Values = quotients };
    }
}
