namespace Evaluation.Model.Reporting;

/// <summary>A figure that an agency is asked for.</summary>
/// <param name="Area">Code of the area.</param>
/// <param name="Period">The period the figure is for.</param>
/// <param name="Previous">The latest figure known, of this or an earlier period; <c>null</c> where none.</param>
public sealed record FormIndicator(Indicator Indicator, string Area, Period Period, Observation? Previous)
{
    /// <summary>Such as <c>HV_PATENT_PER10K@2023</c>.</summary>
    public string Key => $"{Indicator.Code}@{Period}";
}
