using Evaluation.Assess.Bulletin;
using Evaluation.Model;
using Evaluation.Report.Annual;

namespace Evaluation.Report.Bulletin;

/// <summary>Changed figures as they stand inside a sentence.</summary>
internal static class ChangeText
{
    private const string BreakMark = "口径变化，与前期不可比";

    /// <summary>专利密集型产业增加值占GDP比重2022年由12.71%修订为12.6%（下调0.11个百分点）</summary>
    public static string Revision(FigureChange change)
    {
        var (indicator, released, earlier) = (change.Indicator, change.Released, change.Earlier!);
        var head = $"{indicator.Name}{Period(released.Period)}由{Sentence.Plain(earlier.Value)}{earlier.Unit}修订为{Sentence.Plain(released.Value)}{released.Unit}";
        return change.Difference.TryGet(out var difference)
            ? $"{head}（{(difference > 0 ? "上调" : "下调")}{Sentence.Plain(Math.Abs(difference))}{(released.Unit == "%" ? "个百分点" : released.Unit)}）"
            : $"{head}（单位改变，不计算差额）";
    }

    /// <summary>The marks that a reader must not miss, then the note as it was written.</summary>
    public static string Note(FigureChange change)
    {
        string[] parts =
        [
            change.IsBreak ? BreakMark : "",
            change.Earlier is { } earlier && earlier.Unit != change.Released.Unit ? "单位改变" : "",
            change.Earlier is { } before && before.Status != change.Released.Status ? $"性质由{Words.Of(before.Status)}改为{Words.Of(change.Released.Status)}" : "",
            change.Between.Count == 0 ? "" : "其间" + string.Join("、", change.Between.Select(o => $"{Sentence.Day(o.ReleasedOn)}发布{Sentence.Plain(o.Value)}{o.Unit}")),
            change.Released.Note,
        ];
        return string.Join("；", parts.Where(p => p.Length > 0));
    }

    /// <summary>2023年, 2023年上半年, 2023年第3季度, 2023年9月</summary>
    public static string Period(Period period) => period.Kind switch
    {
        PeriodKind.Year => $"{period.Year}年",
        PeriodKind.Semester => $"{period.Year}年{(period.Number == 1 ? "上半年" : "下半年")}",
        PeriodKind.Quarter => $"{period.Year}年第{period.Number}季度",
        PeriodKind.Month => $"{period.Year}年{period.Number}月",
    };
}
