using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>A group of areas, such as 东部.</summary>
/// <param name="Scored">Areas with a score.</param>
/// <param name="Best">Name of the best of them; empty where none is scored.</param>
/// <param name="Worst">Likewise.</param>
public sealed record RegionGroup(string Name, int Count, int Scored, Score Mean, Score Median, string Best, string Worst);
