using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>How an item was closed.</summary>
/// <param name="Review">Accepted or overridden; <c>null</c> for a figure, which its release closes.</param>
public sealed record Closing(DateOnly On, Review? Review);
