namespace Evaluation.Host.Explaining;

/// <summary>One figure or fact and what it was made from.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The figure, or the words for its reason; for a computed one with the sum that gives it.</param>
/// <param name="Source">Rule, document or release it comes from; empty where the parts say it.</param>
public sealed record Node(string Label, string Value, string Source, params IReadOnlyList<Node> Parts);
