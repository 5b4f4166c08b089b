using System.Globalization;
using Evaluation.Assess.Explaining;
using Evaluation.Report;
using Evaluation.Report.Annual;

namespace Evaluation.Host.Explaining;

/// <summary>Figures as the report prints them, and unrounded, so that a sum can be checked by hand.</summary>
/// <param name="decimals">The scheme's places of a score.</param>
internal sealed class FigureText(int decimals)
{
    /// <summary>To six places, an ellipsis where there are more: 48.666666….</summary>
    /// <remarks>The last digits of a 28-digit division are noise: rounded away first.</remarks>
    public static string Unrounded(decimal value)
    {
        var figure = Math.Round(value, 12, MidpointRounding.AwayFromZero);
        var shown = Math.Round(figure, 6, MidpointRounding.ToZero);
        return shown == figure
            ? shown.ToString("0.######", CultureInfo.InvariantCulture)
            : shown.ToString("0.000000…", CultureInfo.InvariantCulture);
    }

    /// <returns>Such as <c>48.7</c>, <c>60.0%</c>, <c>第3名</c>, or the words for the reason; empty where there is no figure.</returns>
    public string Printed(Explanation node)
    {
        if (node.Figure is not { } figure)
            return "";
        if (!figure.TryGet(out var value))
            return node.Kind == FigureKind.Rank ? $"不排名次，{Words.Of(figure.Reason)}" : Words.Of(figure.Reason);
        return node.Kind switch
        {
            FigureKind.Given => Sentence.Plain(value) + node.Unit,
            FigureKind.Percent => $"{Rounded(node.Kind, value)}%",
            FigureKind.Share => $"{Rounded(node.Kind, value * 100)}%",
            FigureKind.Rank => $"第{Rounded(node.Kind, value)}名",
            FigureKind.Quantity => Sentence.Plain(Math.Round(value, Places(node.Kind), MidpointRounding.AwayFromZero)) + node.Unit,
            FigureKind.Points or FigureKind.Credit or FigureKind.Ratio => Rounded(node.Kind, value),
        };
    }

    /// <returns><see cref="Printed"/> with the unrounded value behind it where the two differ.</returns>
    public string Full(Explanation node) => node.Figure is { IsScored: true } figure && IsRounded(node.Kind, figure.Value)
        ? $"{Printed(node)}（未舍入{Unrounded(figure.Value)}）"
        : Printed(node);

    private bool IsRounded(FigureKind kind, decimal value)
    {
        var printed = Math.Round(kind == FigureKind.Share ? value * 100 : value, 12, MidpointRounding.AwayFromZero);
        return kind != FigureKind.Given && printed != Math.Round(printed, Places(kind), MidpointRounding.AwayFromZero);
    }

    private string Rounded(FigureKind kind, decimal value) => Sentence.Number(value, Places(kind));

    /// <summary>As the columns of the annual workbook have them.</summary>
    private int Places(FigureKind kind) => kind switch
    {
        FigureKind.Points => decimals,
        FigureKind.Percent or FigureKind.Share => 1,
        FigureKind.Credit or FigureKind.Ratio or FigureKind.Quantity => 2,
        FigureKind.Rank or FigureKind.Given => 0,
    };
}
