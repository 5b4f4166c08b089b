namespace Evaluation.Model;

/// <summary>What an agency reported on a measure. Rows are only ever added; the latest reported counts.</summary>
/// <param name="Percent">0–100; <c>null</c> where none was given.</param>
/// <param name="Text">What was done, in the agency's words.</param>
/// <param name="Date">Day of the fact; <c>null</c> where unknown.</param>
/// <param name="Evidence">Document number, link or date of publication; empty where none.</param>
/// <param name="Source">Where the row comes from.</param>
/// <param name="ReportedOn">Day from which the row is known: an earlier as-of day does not see it.</param>
public sealed record Delivery(
    int PlanYear,
    int TaskNumber,
    int MeasureNumber,
    string Agency,
    DeliveryStatus Status,
    decimal? Percent,
    string Text,
    DateOnly? Date,
    string Evidence,
    string Source,
    DateOnly ReportedOn)
{
    /// <summary>The period reported on; a row that names none is on the plan's whole year.</summary>
    public Period Period { get; init; } = Period.OfYear(PlanYear);
}
