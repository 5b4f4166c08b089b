using Evaluation.Assess.Annual;

namespace Evaluation.Assess.MidTerm;

/// <summary>A chapter, or the whole, of one year's plan.</summary>
public sealed record PlanYearGroup(int Year, bool IsWhole, GroupAssessment Group);
