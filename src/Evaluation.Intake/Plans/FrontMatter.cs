using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>What stands before the first heading or task.</summary>
/// <param name="Title">Lines joined; empty where none looks like one.</param>
/// <param name="IssuingBody">Empty where none is named.</param>
/// <param name="TitleLines">Numbers of the title's lines, the last exclusive.</param>
internal sealed partial record FrontMatter(string Title, string IssuingBody, int? Year, (int First, int Last) TitleLines)
{
    private const int MaxTitleLines = 4;

    public static FrontMatter Of(PlanScript script, int bodyLine, int closingLine, string fileName)
    {
        var preamble = PreambleLine(script, bodyLine);
        var lines = TitleAbove(script, preamble);
        if (lines.First == lines.Last)
            lines = TitleAbove(script, bodyLine);
        var (start, end) = lines.First == lines.Last ? (0, 0) : (script.Lines[lines.First].Start, script.Lines[lines.Last - 1].End);
        var preambleStart = preamble < script.Lines.Count ? script.Lines[preamble].Start : script.Letters.Length;
        var bodyStart = bodyLine < script.Lines.Count ? script.Lines[bodyLine].Start : script.Letters.Length;
        var year = PlanYear.Find(script.Letters[start..end], script.Letters[Math.Min(preambleStart, bodyStart)..bodyStart], fileName);
        return new FrontMatter(script.Print(start, end), IssuingBodyOf(script, bodyLine, closingLine), year, lines);
    }

    /// <summary>The line where the last paragraph of the kind 为贯彻…制定本计划 begins; the body where there is none.</summary>
    private static int PreambleLine(PlanScript script, int bodyLine)
    {
        for (var i = bodyLine - 1; i >= 0; i--)
        {
            if (Opening().IsMatch(script.LettersOf(script.Lines[i])) && (i == 0 || PlanOutline.BeginsParagraph(script, i) || EndsLikeTitle(script, i - 1)))
                return i;
        }

        return bodyLine;
    }

    private static (int First, int Last) TitleAbove(PlanScript script, int line)
    {
        var last = line;
        while (last > 0 && last > line - 4 && !EndsLikeTitle(script, last - 1))
            last--;
        if (last == 0 || !EndsLikeTitle(script, last - 1))
            return (line, line);
        var first = last - 1;
        while (first > 0 && last - first < MaxTitleLines && IsPartOfTitle(script, first - 1, script.LettersOf(script.Lines[first])))
            first--;
        return (first, last);
    }

    private static bool EndsLikeTitle(PlanScript script, int line) => TitleEnd().IsMatch(script.LettersOf(script.Lines[line]));

    /// <summary>An earlier line of a title: no sentence, date, signature or second title.</summary>
    private static bool IsPartOfTitle(PlanScript script, int line, ReadOnlySpan<char> below)
    {
        var letters = script.LettersOf(script.Lines[line]);
        return letters.Length is >= 4 and <= 45 && (GoesOn().IsMatch(below) || !TitleEnd().IsMatch(letters)) && !NoTitle().IsMatch(letters)
            && !(YearAhead().IsMatch(below) && !letters.EndsWith("关于印发"));
    }

    /// <summary>The body above a date or beside 代章, else the one whose notice this is, else one in brackets under the title.</summary>
    private static string IssuingBodyOf(PlanScript script, int bodyLine, int closingLine)
    {
        for (var i = 1; i < script.Lines.Count; i++)
        {
            if (i >= bodyLine && i < closingLine)
                continue;
            var letters = script.LettersOf(script.Lines[i]);
            var above = script.Lines[i - 1];
            if ((letters.Contains("代章", StringComparison.Ordinal) || Date().IsMatch(letters)) && above.Width <= 80
                && AgencyNames.LooksLikeBody(script.LettersOf(above).ToString()))
                return script.PrintSolid(above.Start, above.End);
        }

        for (var i = 0; i < bodyLine; i++)
        {
            var line = script.Lines[i];
            if (Notice().Match(script.Letters, line.Start, line.End - line.Start) is { Success: true } notice
                && AgencyNames.LooksLikeBody(notice.Groups["body"].Value))
                return script.PrintSolid(line.Start, line.Start + notice.Groups["body"].Length);
        }

        return "";
    }

    [GeneratedRegex(@"^(?:为|为了|根据|按照|依据|\d{4}年是|\d{4}年,|今年)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:计划|方案|要点|分工|规划|措施|清单|安排|意见|任务|分解|分解表|分工表|工作台账)(?:\([^()]{1,24}\))?$")]
    private static partial Regex TitleEnd();

    /// <summary>A second line cannot be a title by itself: 规划 / 实施推进计划.</summary>
    [GeneratedRegex("^(?:实施|推进|重点|年度|工作|落实|任务|建设|分工|行动)")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"[。:;|>]|^附件|^\(|^\d{4}年\d{1,2}月\d{1,2}日|^[二〇○零一三四五六七八九]{4}年.{1,3}月|代章|印发给你们|特此通知|的通知$|号$|^(?:来源|发布|打印|字号|首页|当前位置)")]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"^\d{4}年")]
    private static partial Regex YearAhead();

    [GeneratedRegex(@"^\(?(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇○零一三四五六七八九]{4}年.{1,3}月.{1,3}日)(?:印发)?\)?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?<body>[^《》。,:]{4,40}?)关于印发")]
    private static partial Regex Notice();
}
