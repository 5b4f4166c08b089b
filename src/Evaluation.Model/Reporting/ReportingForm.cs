namespace Evaluation.Model.Reporting;

/// <summary>A reporting form before it is laid out: what one agency is asked for one period.</summary>
/// <param name="PlanTitle">As published.</param>
/// <param name="Measures">In plan order.</param>
/// <param name="Indicators">Those this agency supplies, by code and period.</param>
public sealed record ReportingForm(
    FormIdentity Identity,
    string PlanTitle,
    Agency Agency,
    DateOnly Due,
    IReadOnlyList<FormMeasure> Measures,
    IReadOnlyList<FormIndicator> Indicators)
{
    public FormStructure Structure => new(Identity, Due, [.. Measures.Select(m => m.Key)], [.. Indicators.Select(i => i.Key)]);
}
