using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Assess.Status;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>敏感性: how much each choice moves the ranking, and what treatment did to each indicator.</summary>
internal static class SensitivityRows
{
    public static ReportTable Table(StatusAssessment assessment) =>
        new TableOf<FactorSensitivity>(
            "sensitivity",
            f => f.Factor.ToString(),
            ("factor", f => Cell.Of(StatusWords.Of(f.Factor))),
            ("ways", f => f.Factor == UncertaintyFactor.Weights ? Cell.Of("连续") : Cell.Of(f.Alternatives)),
            ("first", f => Share(f.Index?.First)),
            ("firstlower", f => Share(f.Index?.FirstLower)),
            ("firstupper", f => Share(f.Index?.FirstUpper)),
            ("total", f => Share(f.Index?.Total)),
            ("totallower", f => Share(f.Index?.TotalLower)),
            ("totalupper", f => Share(f.Index?.TotalUpper)))
        .From(Ordered(assessment), "没有排名，不作敏感性分析");

    public static ReportTable Treatments(StatusAssessment assessment) =>
        new TableOf<(string Name, Treatment Treatment)>(
            "treatments",
            t => t.Name,
            ("indicator", t => Cell.Of(t.Name)),
            ("outcome", t => Cell.Of(StatusWords.Of(t.Treatment.Outcome))),
            ("moved", t => Cell.Of(t.Treatment.PointsMoved)),
            ("skewness", t => Cells.Rounded((decimal)t.Treatment.SkewnessBefore, 2)),
            ("kurtosis", t => Cells.Rounded((decimal)t.Treatment.KurtosisBefore, 2)),
            ("skewnessafter", t => Cells.Rounded((decimal)t.Treatment.SkewnessAfter, 2)),
            ("kurtosisafter", t => Cells.Rounded((decimal)t.Treatment.KurtosisAfter, 2)))
        .From(Treated(assessment), "没有地区指数");

    /// <summary>The choice that moves the ranking most; <c>null</c> where none does.</summary>
    public static FactorSensitivity? Strongest(StatusAssessment assessment) => Ordered(assessment).FirstOrDefault(f => f.Index is { Total: > 0 });

    private static IEnumerable<FactorSensitivity> Ordered(StatusAssessment assessment) =>
        (assessment.Regions.Uncertainty?.Factors ?? []).OrderByDescending(f => f.Index?.Total ?? -1).ThenBy(f => f.Factor);

    private static IEnumerable<(string Name, Treatment Treatment)> Treated(StatusAssessment assessment)
    {
        if (assessment.Regions.Index is not { } index)
            return [];
        var names = assessment.Inputs.Indicators.ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal);
        return index.Treatments.Select((treatment, place) => (names[index.Tree.Codes[place]], treatment));
    }

    private static Cell Share(double? value) => value is { } share ? Cells.Rounded((decimal)share, 3) : Cell.Of("无差别");
}
