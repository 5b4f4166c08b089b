namespace Evaluation.Assess.Quality;

/// <summary>Looks through what came in for what is worth a second look.</summary>
public static class QualityChecks
{
    /// <summary>Reports that the office returned are not looked at: they are to be replaced.</summary>
    /// <returns>By kind, agency's code, task, measure, indicator, period, other party: the order of the inputs makes no difference.</returns>
    /// <exception cref="ArgumentException">A row names an agency, task or measure that is not among the inputs.</exception>
    public static IReadOnlyList<QualityFinding> Of(QualityInputs inputs)
    {
        var rows = QualityRows.Of(inputs);
        return [.. rows.SelectMany(row => OwnFindings.Of(row, inputs))
            .Concat(TextFindings.Of(rows, inputs.Scheme.Quality))
            .Concat(ContradictionFindings.Of(rows, inputs))
            .Concat(FigureFindings.Of(inputs))
            .OrderBy(f => f.Kind)
            .ThenBy(f => inputs.Agencies.Find(f.Agency)?.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Task?.Number)
            .ThenBy(f => f.Measure?.Number)
            .ThenBy(f => f.Indicator?.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Period)
            .ThenBy(f => inputs.Agencies.Find(f.Other?.Agency ?? "")?.Code, StringComparer.Ordinal)];
    }
}
