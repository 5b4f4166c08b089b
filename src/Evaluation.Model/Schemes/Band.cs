namespace Evaluation.Model.Schemes;

/// <summary>A grade for scores from <paramref name="From"/> (inclusive) up to the next band.</summary>
/// <param name="Name">Such as 优, 良, 中, 差.</param>
/// <param name="From">0–100.</param>
public sealed record Band(string Name, decimal From);
