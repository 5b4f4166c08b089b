namespace Evaluation.Model.Reporting;

/// <summary>What came back in a form.</summary>
/// <param name="FileHash">SHA-256 of the file as received.</param>
/// <param name="Deliveries">Rows with a status; a row left empty gives none.</param>
/// <param name="Observations">Figures given.</param>
/// <param name="Cases">Typical cases offered.</param>
public sealed record FilledForm(
    FormStructure Structure,
    string FileHash,
    IReadOnlyList<Delivery> Deliveries,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<TypicalCase> Cases);
