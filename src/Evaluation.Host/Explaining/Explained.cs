using Evaluation.Assess.Explaining;

namespace Evaluation.Host.Explaining;

/// <summary>A tree, and how its figures are printed.</summary>
internal sealed record Explained(Explanation Tree, FigureText Figures);
