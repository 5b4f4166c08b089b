using Evaluation.Intake.Records;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Checks;

/// <summary>Observations sorted by what may be done with them.</summary>
/// <param name="Accepted">May be stored.</param>
/// <param name="Held">Not to be stored until someone confirms them; the problems say why.</param>
/// <param name="AlreadyKnown">Known with the same value, nothing to store.</param>
/// <param name="Problems">By file and row.</param>
public sealed record CheckedObservations(
    IReadOnlyList<IncomingObservation> Accepted,
    IReadOnlyList<IncomingObservation> Held,
    IReadOnlyList<IncomingObservation> AlreadyKnown,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Nothing may be stored while this is true.</summary>
    public bool IsRefused => Problems.Any(p => p.Severity == ProblemSeverity.Error);
}
