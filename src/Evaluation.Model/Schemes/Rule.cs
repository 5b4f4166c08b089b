namespace Evaluation.Model.Schemes;

/// <summary>One setting of a scheme with where it comes from.</summary>
/// <param name="Source">Citation, printed on the methods sheet; never empty.</param>
public sealed record Rule<T>(T Value, string Source);
