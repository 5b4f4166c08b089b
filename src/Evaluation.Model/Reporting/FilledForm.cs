using Evaluation.Model.Problems;

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
    IReadOnlyList<TypicalCase> Cases)
{
    /// <summary>The cell of each of <see cref="Observations"/>, in their order.</summary>
    public IReadOnlyList<Place> FigurePlaces { get; init; } = [];
}
