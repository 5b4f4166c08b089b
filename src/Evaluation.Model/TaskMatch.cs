namespace Evaluation.Model;

/// <summary>A task that carries on one of the year before; confirmed by the office.</summary>
/// <param name="Year">Year of the later plan.</param>
/// <param name="TaskNumber">In the later plan.</param>
/// <param name="PreviousTaskNumber">In the plan of the year before. Several tasks may carry on one, and one several.</param>
public sealed record TaskMatch(int Year, int TaskNumber, int PreviousTaskNumber);
