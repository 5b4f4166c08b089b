namespace Evaluation.Model.Reporting;

/// <summary>What tells one reporting form from every other.</summary>
/// <param name="PlanHash">SHA-256 of the plan's text.</param>
/// <param name="Agency">Code of the agency that fills it in.</param>
/// <param name="Period">The period reported on, within the plan's year.</param>
/// <param name="Version">1-based; the next where a form of this plan, agency and period was issued again with other rows.</param>
public sealed record FormIdentity(int PlanYear, string PlanHash, string Agency, Period Period, int Version);
