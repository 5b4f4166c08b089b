namespace Evaluation.Assess.Statements;

/// <summary>A statement about two figures, taken apart.</summary>
/// <param name="From">The earlier figure, or the whole of a share; <c>null</c> where the statement does not give it.</param>
/// <param name="To">The later figure, or the part of a share; <c>null</c> where the statement does not give it.</param>
/// <param name="Years">Years between the two; <c>null</c> where the statement does not say.</param>
/// <param name="Changes">All of them are claimed together.</param>
/// <param name="Text">The words it was read from; empty for one that was put together.</param>
public sealed record Claim(
    PrintedFigure? From, PrintedFigure? To, int? Years, IReadOnlyList<ClaimedChange> Changes, string Text = "");
