namespace Evaluation.Report.Documents;

/// <summary>Which run a document belongs to, as printed on its cover.</summary>
/// <param name="RunId">Derived from the run's key, so that the same run has the same id on any machine.</param>
/// <param name="DataHash">SHA-256 over exactly the rows the run was made from.</param>
/// <param name="SchemeHash">SHA-256 of the scheme's file.</param>
/// <param name="TemplateHash">SHA-256 of the template's file.</param>
/// <param name="CodeVersion">Version of the program, without the commit it was built from.</param>
public sealed record RunStamp(
    string RunId,
    DateOnly AsOf,
    string DataHash,
    string SchemeHash,
    string TemplateHash,
    string CodeVersion);
