using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>A figure that should come out, and when.</summary>
public sealed record ExpectedRelease(Period Period, DateOnly Expected);
