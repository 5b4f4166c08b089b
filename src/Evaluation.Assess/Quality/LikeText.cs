namespace Evaluation.Assess.Quality;

/// <summary>A text and the one of another owner that is most like it.</summary>
/// <param name="Row">0-based place of the text.</param>
/// <param name="Other">0-based place of the other, the first where several are equally like.</param>
/// <param name="Likeness">See <see cref="TextLikeness"/>.</param>
public readonly record struct LikeText(int Row, int Other, decimal Likeness);
