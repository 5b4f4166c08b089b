using Evaluation.Model;

namespace Evaluation.Report.Documents;

/// <summary>Cells from the values of the field. This is the one place where figures are rounded.</summary>
public static class Cells
{
    /// <summary>The figure rounded half away from zero, or the words for its reason.</summary>
    public static Cell Of(Score score, int decimals) =>
        score.TryGet(out var value) ? Rounded(value, decimals) : Cell.Of(Words.Of(score.Reason));

    public static Cell Rounded(decimal value, int decimals) =>
        Cell.Of(Math.Round(value, decimals, MidpointRounding.AwayFromZero));

    public static Cell Of(DateOnly? date) => date is { } day ? Cell.Of(day) : Cell.Blank;

    public static Cell Of(decimal? number) => number is { } value ? Cell.Of(value) : Cell.Blank;
}
