using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>Points an agency lost, after the cap.</summary>
public sealed record AgencyDeduction(DeductionCause Cause, int Cases, decimal Points);
