namespace Evaluation.Store.Dialects;

/// <summary>What stands in the store under the key of an offered row.</summary>
/// <param name="Row">Index of the offered row.</param>
/// <param name="Unit">A term.</param>
internal sealed record KnownValue(int Row, decimal Value, int Unit);
