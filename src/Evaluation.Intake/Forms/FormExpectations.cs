using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>What a form that comes back is held against.</summary>
/// <param name="Key">The office's own, with which its forms are signed.</param>
/// <param name="PlanOf">The plan of a year; <c>null</c> where there is none.</param>
/// <param name="LatestVersion">Version last issued of the form of this plan, agency and period, whatever its version; <c>null</c> where none ever was.</param>
/// <param name="ReportedOn">Day on which the form came back; later dates in it are refused.</param>
public sealed record FormExpectations(
    ReadOnlyMemory<byte> Key,
    Func<int, Plan?> PlanOf,
    AgencyDirectory Agencies,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Area> Areas,
    Func<FormIdentity, int?> LatestVersion,
    DateOnly ReportedOn)
{
    /// <summary>Code of the area that the figures are for.</summary>
    public string Area { get; init; } = "CN";

    /// <summary>Whether an earlier version differs from the last one in nothing but its deadline, and is good still.</summary>
    public Func<FormStructure, bool> IsGoodStill { get; init; } = _ => false;

    /// <summary>Code of the agency whose form is awaited, such as that of the account that sends it; <c>null</c>: any.</summary>
    public string? Agency { get; init; }
}
