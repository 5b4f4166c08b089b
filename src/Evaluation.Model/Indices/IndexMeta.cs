namespace Evaluation.Model.Indices;

/// <summary>One row of META: an indicator, an aggregate, or a column that only helps.</summary>
/// <param name="Level">1 for indicators, more for each storey above; <c>null</c> for other types.</param>
/// <param name="Parent">Code of the aggregate it enters; empty for the root and for other types.</param>
/// <param name="Direction">1: higher is better; −1: lower is better.</param>
/// <param name="Weight">Relative to the other children of the same parent; need not add up to 1.</param>
/// <param name="Denominator">Code of the column the indicator is divided by; empty: none.</param>
/// <param name="GoalpostLower">Raw units; with <paramref name="GoalpostUpper"/> the fixed bounds of the scale.</param>
/// <param name="Target">Raw units.</param>
/// <param name="Row">Line of the META file; <c>null</c> where there is no file.</param>
public sealed record IndexMeta(
    string Code,
    int? Level,
    string Parent,
    int Direction,
    double Weight,
    IndexMetaType Type,
    string Denominator = "",
    double? GoalpostLower = null,
    double? GoalpostUpper = null,
    double? Target = null,
    int? Row = null);
