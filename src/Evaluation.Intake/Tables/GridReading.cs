using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>The sheets of a workbook in its order, hidden ones too; or why there are none.</summary>
internal sealed record GridReading(IReadOnlyList<Grid> Grids, IReadOnlyList<Problem> Problems);
