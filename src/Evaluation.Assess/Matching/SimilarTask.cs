namespace Evaluation.Assess.Matching;

/// <summary>A task of the year before and how alike it is.</summary>
/// <param name="Similarity">0–1, six places.</param>
public sealed record SimilarTask(int TaskNumber, double Similarity);
