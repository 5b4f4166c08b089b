namespace Evaluation.Assess.Matching;

/// <summary>What the texts say of where a task comes from; the office confirms or strikes it.</summary>
/// <param name="TaskNumber">In the later plan. A task that seems to join several of the year before has several rows.</param>
/// <param name="PreviousTaskNumber">In the plan of the year before; <c>null</c> where nothing is alike enough.</param>
/// <param name="Similarity">0–1, six places: of the proposed task, or of the most alike one where none is proposed.</param>
/// <param name="RunnerUp">The most alike of the tasks not proposed in this row; <c>null</c> where no other is alike at all.</param>
public sealed record ProposedMatch(int TaskNumber, int? PreviousTaskNumber, double Similarity, SimilarTask? RunnerUp);
