using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>来源: every document the figures come from, with what was taken from it.</summary>
public static class SourceRows
{
    public static ReportTable Table(AnnualAssessment assessment) =>
        SourceTable.Of([.. Plan(assessment), .. Targets(assessment), .. Observations(assessment), .. Deliveries(assessment), .. PreviousYear(assessment), .. Cases(assessment)]);

    private static IEnumerable<(string, string, string, int)> Plan(AnnualAssessment a)
    {
        yield return ("计划文本", a.Plan.Title, $"SHA-256 {a.Plan.TextHash}", a.Tasks.Count);
    }

    private static IEnumerable<(string, string, string, int)> Targets(AnnualAssessment a) =>
        a.Indicators.Where(i => i.Target is not null)
            .GroupBy(i => i.Target!.Source, StringComparer.Ordinal)
            .Select(g => ("目标", g.Key, string.Join("、", g.Select(i => i.Indicator.Name)), g.Count()));

    private static IEnumerable<(string, string, string, int)> Observations(AnnualAssessment a)
    {
        var names = a.Indicators.ToDictionary(i => i.Indicator.Code, i => i.Indicator.Name, StringComparer.Ordinal);
        return SourceTable.By("指标数值", ObservationRows.Used(a).Select(o => (o.Source, names[o.Indicator])));
    }

    private static IEnumerable<(string, string, string, int)> Deliveries(AnnualAssessment a) =>
        a.Inputs.Deliveries
            .GroupBy(d => d.Delivery.Source, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ("任务报送", g.Key, $"涉及{g.Select(d => d.Delivery.TaskNumber).Distinct().Count()}项任务", g.Count()));

    private static IEnumerable<(string, string, string, int)> PreviousYear(AnnualAssessment a)
    {
        if (a.YearOnYear is { Previous: var previous })
            yield return ("上年评估", previous.Plan.Title, $"{previous.Scheme.Title}（版本{previous.Scheme.Version}），数据截至{Sentence.Day(previous.AsOf)}", previous.Tasks.Count);
    }

    private static IEnumerable<(string, string, string, int)> Cases(AnnualAssessment a) =>
        a.Inputs.Cases
            .GroupBy(c => c.Case.Source, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ("典型案例", g.Key, $"入选{g.Count(c => c.IsSelected)}件", g.Count()));
}
