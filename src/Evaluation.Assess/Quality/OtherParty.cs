using Evaluation.Model;

namespace Evaluation.Assess.Quality;

/// <summary>The report that a report was held against.</summary>
/// <param name="Agency">Full name.</param>
public sealed record OtherParty(string Agency, PlanTask Task, Measure Measure, Period Period);
