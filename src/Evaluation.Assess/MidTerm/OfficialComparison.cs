using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.MidTerm;

/// <summary>The official verdict beside the engine's own. Neither is ever bent to fit the other.</summary>
/// <param name="Finding">The latest published by the as-of day; <c>null</c> where there is none.</param>
/// <param name="Verdict">The finding's word as a verdict; <c>null</c> without a finding or where the word is not known.</param>
/// <param name="Cause">Why the two differ; set with <see cref="Agreement.Differs"/> only.</param>
public sealed record OfficialComparison(OfficialFinding? Finding, Verdict? Verdict, Agreement Agreement, DisagreementCause? Cause);
