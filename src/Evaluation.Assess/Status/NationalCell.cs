using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>One indicator in one year.</summary>
/// <param name="Value">In the indicator's unit; <c>null</c> where the origin is missing.</param>
/// <param name="Level">Base year = 100; <c>null</c> where the indicator takes no part.</param>
public sealed record NationalCell(Indicator Indicator, string Dimension, int Year, decimal? Value, CellOrigin Origin, decimal? Level);
