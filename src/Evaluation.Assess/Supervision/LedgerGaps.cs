using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Supervision;

/// <summary>What the ledger could not look at.</summary>
internal static class LedgerGaps
{
    public static IEnumerable<LedgerGap> Of(
        SupervisionInputs inputs, Responsibilities responsibilities, IReadOnlyList<MeasureRoles> measures, IEnumerable<LedgerItem> items)
    {
        foreach (var year in YearsCounted(inputs, items).Where(year => !inputs.Calendar.Knows(year)))
            yield return new(LedgerGapKind.HolidaysUnknown, Year: year);
        var forms = Obligations.Forms(inputs, responsibilities);
        if (forms.Count == 0)
            yield return new(LedgerGapKind.NoForm);
        var leads = measures.Select(m => m.Lead).OfType<string>().Distinct(StringComparer.Ordinal).Select(responsibilities.Find).OrderBy(a => a.Code, StringComparer.Ordinal).ToList();
        foreach (var period in forms.GroupBy(f => f.Form.Period))
        {
            var sent = period.Select(f => f.Agency).ToHashSet();
            foreach (var agency in leads.Where(a => !sent.Contains(a)))
                yield return new(LedgerGapKind.LeadWithoutForm, Agency: agency.Name, Period: period.Key);
        }

        foreach (var measure in measures.Where(m => m.Answering.Length == 0))
            yield return new(LedgerGapKind.MeasureWithoutLead, Task: measure.Task, Measure: measure.Measure);
        if (inputs.TaskIndicators.Count == 0)
            yield return new(LedgerGapKind.NoIndicator);
    }

    /// <summary>From the first day of the first item to the as-of day or the last due day.</summary>
    private static IEnumerable<int> YearsCounted(SupervisionInputs inputs, IEnumerable<LedgerItem> items)
    {
        var days = items.SelectMany(i => i.Escalations.Select(e => e.On).Append(i.Due)).Append(inputs.AsOf).ToList();
        var (first, last) = (days.Min().Year, days.Max().Year);
        return Enumerable.Range(first, last - first + 1);
    }
}
