using System.Globalization;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices;

/// <summary>Everything up to the first rebuild: checks, steps 1 and 2, and the table in ordinal order.</summary>
/// <param name="Rebuild"><c>null</c> when a problem stops the build.</param>
internal sealed record IndexPreparation(Screening Screening, IndexTable Raw, Choices Choices, Rebuild? Rebuild, Grouping Grouping, IReadOnlyList<Problem> Problems)
{
    public static IndexPreparation Of(IndexData data, IndexTree tree, IndexOptions options)
    {
        if (!(options.RangeLower < options.RangeUpper) || !double.IsFinite(options.RangeUpper - options.RangeLower))
            throw new ArgumentException("The lower end of the range must be below its upper end.", nameof(options));
        var screening = new Screening(data, [], []);
        List<Problem> problems = [.. IndexDataChecks.Of(data, tree, options)];
        if (problems.Count > 0)
            return Stopped(screening, problems);
        screening = Screening.Of(data, tree, options.Screen);
        problems.AddRange(Thin(data.Source, screening, options.Screen));
        var denominated = Denomination.Of(screening.Data, tree);
        problems.AddRange(denominated.Problems);
        problems.AddRange(Overflows(denominated.Data, tree));
        if (screening.Data.Units.Count == 0)
            problems.Add(new Problem(IndexProblems.NoUnits, new Place(data.Source)));
        if (problems.Exists(p => p.Severity == ProblemSeverity.Error))
            return Stopped(screening, problems);
        var raw = TableOf(denominated.Data, tree);
        var reference = raw.Units.ToList().IndexOf(options.Reference);
        var grouping = Grouping.Of(screening.Data, raw.Units);
        return new IndexPreparation(screening, raw, Choices.Of(options, reference), new Rebuild(raw, tree, grouping), grouping, problems);
    }

    private static IndexPreparation Stopped(Screening screening, List<Problem> problems) =>
        new(screening, new IndexTable([], []), default, null, new Grouping([], 0), problems);

    private static IEnumerable<Problem> Thin(string source, Screening screening, ScreenRules rules) =>
    [
        .. screening.Units.Select(u => new Problem(
            IndexProblems.ScreenedOut, new Place(source, u.Unit.Row, "uCode"), u.Unit.Code, Percent(u.Coverage), Percent(rules.MinUnitCoverage))),
        .. screening.Indicators.Select(i => new Problem(
            IndexProblems.ScreenedOut, new Place(source, null, i.Indicator), i.Indicator, Percent(i.Coverage), Percent(rules.MinIndicatorCoverage))),
    ];

    /// <summary>A quotient may exceed what a number can hold though both parts did not.</summary>
    private static IEnumerable<Problem> Overflows(IndexData data, IndexTree tree) =>
        from node in tree.Nodes
        where node.IsIndicator && node.Meta.Denominator.Length > 0
        from column in data.Columns
        where column.Code == node.Code && column.Values.Any(v => v is { } value && !double.IsFinite(value))
        select new Problem(IndexProblems.TooLarge, new Place(data.Source, null, node.Code), node.Code);

    private static IndexTable TableOf(IndexData data, IndexTree tree)
    {
        var order = Enumerable.Range(0, data.Units.Count).OrderBy(unit => data.Units[unit].Code, StringComparer.Ordinal).ToArray();
        var table = new IndexTable([.. order.Select(unit => data.Units[unit].Code)], [.. tree.Codes.Take(tree.IndicatorCount)]);
        var columns = data.Columns.ToDictionary(c => c.Code, StringComparer.Ordinal);
        for (var column = 0; column < tree.IndicatorCount; column++)
        {
            var values = columns[tree.Nodes[column].Code].Values;
            for (var place = 0; place < order.Length; place++)
                table.Set(place, column, values[order[place]]);
        }

        return table;
    }

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture);
}
