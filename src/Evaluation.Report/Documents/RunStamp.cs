namespace Evaluation.Report.Documents;

/// <summary>What a report says of the run that made it. No time of production: the same run gives the same bytes.</summary>
public sealed record RunStamp(
    string RunId,
    DateOnly AsOf,
    string DataHash,
    string SchemeHash,
    string TemplateHash,
    string CodeVersion);
