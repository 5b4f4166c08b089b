using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>An observation on its way in, with the row it stands in.</summary>
public readonly record struct IncomingObservation(Observation Observation, Table Table, int Row)
{
    public Place Place(string column) => Table.Place(Row, column);
}
