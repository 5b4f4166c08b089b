namespace Evaluation.Assess.Statements;

/// <summary>One thing a printed sentence says of the data, beside what the data has: a value, a change, a rank, a count, that one is the greatest.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Said">Every figure of which the words are true.</param>
/// <param name="Found">The figure in the data, unrounded.</param>
/// <remarks>“上升13.1点” says 13.05 to 13.15 of the difference; “最高的是甲” says of 甲's figure that it is at least the greatest of the others.</remarks>
public sealed record DataClaim(string Text, PrintedFigure Said, decimal Found)
{
    public bool Holds => Said.Lowest <= Found && Found <= Said.Highest;
}
