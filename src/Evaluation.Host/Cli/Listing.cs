namespace Evaluation.Host.Cli;

/// <summary>Rows to print.</summary>
/// <param name="Rows">One value per column: text, <c>int</c>, <c>long</c>, <c>decimal</c>, <c>double</c>, <c>bool</c>, or <c>null</c> for none.</param>
internal sealed record Listing(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
