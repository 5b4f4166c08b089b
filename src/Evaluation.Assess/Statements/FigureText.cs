using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Assess.Statements;

/// <summary>A figure as it was found in a text.</summary>
/// <param name="Unit">As written; empty where none.</param>
/// <param name="Year">The year written before it; <c>null</c> where none.</param>
internal sealed record FigureText(PrintedFigure Figure, string Unit, int? Year)
{
    private static readonly string[] Counted = ["位", "名", "个位次", "位次", "项", "个", "家", "件", "次", "份", "人", "批"];

    public bool IsRank => Unit is "位" or "名" or "位次" or "个位次";

    public bool IsPercent => Unit is "%" or "％";

    public bool IsPoints => Unit is "个百分点" or "百分点";

    /// <param name="name">Group of <see cref="ClaimPatterns"/> that the figure was matched by.</param>
    public static FigureText? Of(Match match, string name)
    {
        var digits = match.Groups[name].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 15 || !decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var printed))
            return null;
        var unit = match.Groups[name + "unit"].Value;
        var isRank = match.Groups[name + "rank"].Success;
        var year = match.Groups[name + "year"];
        return new(
            Printed(printed, match.Groups[name + "about"].Value, Scale(match.Groups[name + "scale"].Value), isRank || Counted.Contains(unit)),
            isRank && unit.Length == 0 ? "位" : unit,
            year.Success ? int.Parse(year.Value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) : null);
    }

    private static PrintedFigure Printed(decimal printed, string about, decimal scale, bool isCounted) => about switch
    {
        "约" => PrintedFigure.About(printed, scale),
        "近" => PrintedFigure.Nearly(printed, scale),
        "超过" or "超" or "逾" or "突破" => PrintedFigure.AtLeast(printed * scale),
        _ => isCounted && scale == 1 && printed.Scale == 0 ? PrintedFigure.Exact(printed) : PrintedFigure.Rounded(printed, scale),
    };

    private static decimal Scale(string word) => word switch
    {
        "万" => 1e4m,
        "亿" => 1e8m,
        "万亿" => 1e12m,
        _ => 1,
    };
}
