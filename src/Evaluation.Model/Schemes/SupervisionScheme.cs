namespace Evaluation.Model.Schemes;

/// <summary>The rules of the supervision ledger (督促检查), read from <c>data/schemes/supervision.json</c>.</summary>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
public sealed record SupervisionScheme(
    string Name,
    string Title,
    string Version,
    string Hash,
    ReportDueRules Due,
    LightRules Light,
    EvidenceRules Evidence,
    QualityRules Quality,
    IndicatorGraceRules Indicator);
