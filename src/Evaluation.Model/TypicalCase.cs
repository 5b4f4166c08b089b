namespace Evaluation.Model;

/// <summary>An example (典型案例) offered for the year's collection. Rows are only ever added; the latest of a code counts.</summary>
/// <param name="Code">Unique within the year.</param>
/// <param name="Agency">Full name of the agency that offers it.</param>
/// <param name="Area">Code of the area it is from; empty where none.</param>
/// <param name="TaskNumber"><c>null</c> where it belongs to no task.</param>
/// <param name="Evidence">Document number or link; empty where none.</param>
/// <param name="Batch">Name of the batch in which it was collected, such as <c>第一批</c>.</param>
/// <param name="Source">Where the row comes from.</param>
/// <param name="ReportedOn">Day from which the row is known.</param>
public sealed record TypicalCase(
    int PlanYear,
    string Code,
    string Agency,
    string Area,
    int? TaskNumber,
    string Title,
    string Summary,
    string Evidence,
    string Batch,
    string Source,
    DateOnly ReportedOn);
