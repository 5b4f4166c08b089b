namespace Evaluation.Model;

/// <summary>What a document promises for an indicator.</summary>
/// <param name="BaselinePeriod">Absent together with <paramref name="BaselineValue"/> where the document gives none.</param>
/// <param name="Nature">预期性 or 约束性.</param>
/// <param name="InForceFrom">First day on which this version counts; <c>null</c> means from the start.</param>
public sealed record Target(
    string Indicator,
    string Document,
    Period? BaselinePeriod,
    decimal? BaselineValue,
    Period TargetPeriod,
    decimal TargetValue,
    string Nature,
    string Source,
    string Note,
    DateOnly? InForceFrom = null);
