using System.Globalization;
using Evaluation.Assess.Statements;
using Evaluation.Model;
using Evaluation.Report.Annual;

namespace Evaluation.Report.Statements;

/// <summary>Figures as sentences print them, each with its claim. What is claimed is read back from the printed digits, so that a wrong print is a wrong claim.</summary>
public static class Said
{
    /// <summary>129.8.</summary>
    public static Phrase Value(decimal value, int places, string unit = "")
    {
        var printed = Sentence.Number(value, places);
        return Claimed(printed + unit, PrintedFigure.Rounded(Read(printed)), value);
    }

    /// <summary>The figure, or the words for its reason, which claim nothing.</summary>
    public static Phrase Value(Score score, int places, string unit = "") =>
        score.TryGet(out var value) ? Value(value, places, unit) : Phrase.Words(Report.Words.Of(score.Reason));

    /// <summary>A value as published, unrounded: 2180亿元.</summary>
    public static Phrase Published(decimal value, string unit = "")
    {
        var printed = Sentence.Plain(value);
        return Claimed(printed + unit, PrintedFigure.Exact(Read(printed)), value);
    }

    /// <summary>16项.</summary>
    public static Phrase Count(int count, string unit) => Published(count, unit);

    /// <summary>2023年: says when, claims nothing.</summary>
    public static Phrase Year(int year) => Phrase.Words(year.ToString(CultureInfo.InvariantCulture) + "年");

    /// <summary>2025年6月30日, likewise.</summary>
    public static Phrase Day(DateOnly day) => Phrase.Words(Sentence.Day(day));

    /// <summary>+19.4 or −1.8; without a sign where it prints as zero.</summary>
    public static Phrase Signed(decimal value, int places, string unit)
    {
        var printed = Sentence.Number(Math.Abs(value), places);
        var sign = Read(printed) == 0 ? "" : value > 0 ? "+" : "−";
        var figure = PrintedFigure.Rounded(Read(printed));
        return Claimed(sign + printed + unit, sign == "−" ? Below(figure) : figure, value);
    }

    /// <summary>上升13.1点, 下降0.2点; 持平 where nothing changed, 基本持平 where the change prints as zero.</summary>
    public static Phrase Change(decimal from, decimal to, int places, string unit)
    {
        var printed = Sentence.Number(Math.Abs(to - from), places);
        var figure = PrintedFigure.Rounded(Read(printed));
        if (Read(printed) == 0)
            return from == to ? Claimed("持平", PrintedFigure.Exact(0), to - from) : Claimed("基本持平", figure, to - from);
        return to > from
            ? Claimed($"上升{printed}{unit}", figure, to - from)
            : Claimed($"下降{printed}{unit}", Below(figure), to - from);
    }

    /// <summary>提高0.02个百分点: the difference of two published values, unrounded.</summary>
    public static Phrase Difference(decimal from, decimal to, string unit)
    {
        var printed = Sentence.Plain(Math.Abs(to - from));
        var figure = PrintedFigure.Exact(Read(printed));
        return to > from ? Claimed($"提高{printed}{unit}", figure, to - from) : Claimed($"下降{printed}{unit}", Below(figure), to - from);
    }

    /// <summary>增长291.7%, 下降3.0%.</summary>
    /// <param name="from">Above 0.</param>
    public static Phrase Growth(decimal from, decimal to, int places)
    {
        var printed = Sentence.Number(Math.Abs(to - from) / from * 100, places);
        var figure = PrintedFigure.Rounded(Read(printed));
        var found = (to - from) / from * 100;
        return to > from ? Claimed($"增长{printed}%", figure, found) : Claimed($"下降{printed}%", Below(figure), found);
    }

    /// <summary>A name of which the sentence says that no other has more.</summary>
    public static Phrase Most(string name, decimal own, IEnumerable<decimal> others) =>
        Claimed(name, PrintedFigure.AtLeast(others.DefaultIfEmpty(own).Max()), own);

    /// <summary>A name of which the sentence says that no other has less.</summary>
    public static Phrase Least(string name, decimal own, IEnumerable<decimal> others) =>
        Claimed(name, PrintedFigure.AtMost(others.DefaultIfEmpty(own).Min()), own);

    /// <summary>Words that are true where the figure is not above a limit.</summary>
    public static Phrase AtMost(string words, decimal figure, decimal limit) => Claimed(words, PrintedFigure.AtMost(limit), figure);

    /// <summary>Words that are true where the figure is not below a limit.</summary>
    public static Phrase AtLeast(string words, decimal figure, decimal limit) => Claimed(words, PrintedFigure.AtLeast(limit), figure);

    /// <summary>第2—3位, 第1位: an interval of ranks, widened to whole ones.</summary>
    public static Phrase Places(decimal lower, decimal upper)
    {
        var (first, last) = (decimal.Floor(lower), decimal.Ceiling(upper));
        var start = "第" + Sentence.Number(first, 0);
        var end = (first == last ? "" : "—" + Sentence.Number(last, 0)) + "位";
        return new(start + end, [new(start, new(first, first, first + 1), lower), new(end, new(last, last - 1, last), upper)]);
    }

    private static Phrase Claimed(string words, PrintedFigure said, decimal found) => new(words, [new(words, said, found)]);

    private static PrintedFigure Below(PrintedFigure figure) => new(-figure.Value, -figure.Highest, -figure.Lowest);

    private static decimal Read(string printed) => decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
}
