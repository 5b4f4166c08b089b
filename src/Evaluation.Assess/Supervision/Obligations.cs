using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Assess.Supervision;

/// <summary>The reports owed on the as-of day: those that forms ask for, and the yearly one where no form asks for it.</summary>
internal static class Obligations
{
    public static IReadOnlyList<Obligation> Of(SupervisionInputs inputs, Responsibilities responsibilities, IReadOnlyList<MeasureRoles> measures)
    {
        var forms = Forms(inputs, responsibilities);
        var asked = forms
            .Where(f => f.Form.Period.LastDay == DueDays.EndOfYear(inputs.Plan))
            .Select(f => f.Agency.Name)
            .ToHashSet(StringComparer.Ordinal);
        return [.. forms.SelectMany(f => ByForm(f.Agency, f.Form, measures)),
            .. measures.Where(m => m.Answering.Length > 0 && !asked.Contains(m.Answering)).Select(m => Yearly(m, inputs, responsibilities))];
    }

    /// <summary>As known on the day; of several to one agency for one period the last sent (of one day the last in the list), with the first day that any of them came back.</summary>
    public static IReadOnlyList<(Agency Agency, DispatchedForm Form)> Forms(SupervisionInputs inputs, Responsibilities responsibilities) =>
        [.. inputs.Forms
            .Where(f => f.DispatchedOn <= inputs.AsOf)
            .Select(f => f with { ReceivedOn = f.ReceivedOn <= inputs.AsOf ? f.ReceivedOn : null })
            .GroupBy(f => (Agency: responsibilities.Find(f.Agency), f.Period))
            .OrderBy(g => g.Key.Period)
            .ThenBy(g => g.Key.Agency.Code, StringComparer.Ordinal)
            .Select(g => (g.Key.Agency, g.OrderBy(f => f.DispatchedOn).Last() with { ReceivedOn = g.Min(f => f.ReceivedOn) }))];

    private static IEnumerable<Obligation> ByForm(Agency agency, DispatchedForm form, IReadOnlyList<MeasureRoles> measures)
    {
        var rows = form.Measures?.ToHashSet(StringComparer.Ordinal);
        HashSet<string> own = [agency.Name];
        foreach (var measure in measures)
        {
            if (rows?.Contains(FormMeasure.KeyOf(measure.Task.Number, measure.Measure.Number)) != false && measure.RoleOf(agency.Name) is { } role)
                yield return new(agency, role, measure.Task, measure.Measure, form.Period, form.Due, form.DispatchedOn, form.ReceivedOn, own, measure.InOrder, IsYearly: false);
        }
    }

    private static Obligation Yearly(MeasureRoles measure, SupervisionInputs inputs, Responsibilities responsibilities) => new(
        responsibilities.Find(measure.Answering),
        AssignmentRole.Lead,
        measure.Task,
        measure.Measure,
        Period.OfYear(inputs.Plan.Year),
        DueDays.OfReport(inputs.Plan, measure.Measure, inputs.Yearly),
        DateOnly.MinValue,
        ReceivedOn: null,
        measure.Lead is { } lead ? new HashSet<string>([lead]) : measure.InOrder.ToHashSet(StringComparer.Ordinal),
        measure.InOrder,
        IsYearly: true);
}
