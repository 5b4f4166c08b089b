using Evaluation.Intake.Records;
using Evaluation.Model;

namespace Evaluation.Intake.Checks;

/// <summary>One released value of a series.</summary>
/// <param name="Incoming"><c>null</c> for a value already stored.</param>
internal readonly record struct Vintage(Observation Observation, IncomingObservation? Incoming)
{
    public bool IsIncoming => Incoming is not null;
}
