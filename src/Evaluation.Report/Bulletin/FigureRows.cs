using Evaluation.Assess.Bulletin;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>新增数据, 修订数据 and 数据: releases of the time, one row each.</summary>
internal static class FigureRows
{
    private const int PercentPlaces = 2;

    /// <summary>Differences are exact: no published figure has more places.</summary>
    private const int MostPlaces = 12;

    public static ReportTable New(BulletinAssessment assessment) =>
        Of("newfigures", assessment.Figures.Where(c => c.Kind == FigureChangeKind.New), "没有新增数据");

    /// <summary>Revisions first, then other precision, then what was released again unchanged.</summary>
    public static ReportTable Revised(BulletinAssessment assessment) =>
        Of("revisions", assessment.Figures.Where(c => c.Kind != FigureChangeKind.New).OrderBy(c => c.Kind), "没有修订数据");

    /// <summary>The largest regional revisions of each indicator and period; all of them stand in <see cref="All"/>.</summary>
    public static ReportTable Regional(BulletinAssessment assessment) =>
        Of("regionalrevisions", assessment.Regional.SelectMany(r => r.LargestRevisions), "没有修订的地区数据");

    /// <summary>Every release, national and regional, each held against the one before it.</summary>
    public static ReportTable All(BulletinAssessment assessment) =>
        Of("observations", assessment.Releases, "这段时间没有发布数据");

    private static ReportTable Of(string name, IEnumerable<FigureChange> changes, string whenEmpty) =>
        new TableOf<FigureChange>(
            name,
            Key,
            ("code", c => Cell.Of(c.Indicator.Code)),
            ("name", c => Cell.Of(c.Indicator.Name)),
            ("dimension", c => Cell.Of(c.Indicator.Dimension)),
            ("agency", c => Cell.Of(c.Indicator.Agency)),
            ("area", c => Cell.Of(c.Area.Name)),
            ("period", c => Cell.Of(c.Released.Period.ToString())),
            ("kind", c => Cell.Of(BulletinWords.Of(c.Kind))),
            ("value", c => Cell.Of(c.Released.Value)),
            ("unit", c => Cell.Of(c.Released.Unit)),
            ("released", c => Cell.Of(c.Released.ReleasedOn)),
            ("oldvalue", c => Cells.Of(c.Earlier?.Value)),
            ("oldunit", c => Cell.Of(c.Earlier?.Unit ?? "")),
            ("oldreleased", c => Cells.Of(c.Earlier?.ReleasedOn)),
            ("difference", c => Number(c, c.Difference)),
            ("relative", c => c.Earlier is null ? Cell.Blank : Cells.Of(c.RelativePercent, PercentPlaces)),
            ("yearbefore", c => c.YearBefore is { } before ? Cell.Of(before.Value) : Cell.Of("无数据")),
            ("yeardifference", c => Cells.Of(YearDifference(c), MostPlaces)),
            ("yeargrowth", c => Cells.Of(YearGrowth(c), PercentPlaces)),
            ("status", c => Cell.Of(Words.Of(c.Released.Status))),
            ("source", c => Cell.Of(c.Released.Source)),
            ("note", c => Cell.Of(ChangeText.Note(c))))
        .From(changes, whenEmpty);

    private static string Key(FigureChange change) =>
        FormattableString.Invariant($"{change.Indicator.Code}/{change.Area.Code}/{change.Released.Period}/{change.Released.ReleasedOn:yyyy-MM-dd}");

    private static Cell Number(FigureChange change, Score score) =>
        change.Earlier is null ? Cell.Blank : score.TryGet(out var value) ? Cell.Of(value) : Cell.Of(Words.Of(score.Reason));

    /// <summary>Against the same period's figure of the year before; a break in definition or another unit has none.</summary>
    private static Score YearDifference(FigureChange change) => change switch
    {
        { YearBefore: null } => Score.Unscored(UnscoredReason.NoData),
        { IsBreak: true } => Score.Unscored(UnscoredReason.NotComputable),
        { YearBefore: { } before } when before.Unit != change.Released.Unit => Score.Unscored(UnscoredReason.NotComputable),
        { YearBefore: { } before } => Score.Of(change.Released.Value - before.Value),
    };

    /// <summary>For flows and stocks only: shares, ranks and scores are told by their difference.</summary>
    private static Score YearGrowth(FigureChange change)
    {
        if (change.Indicator.Semantics is not (Semantics.Flow or Semantics.Stock))
            return Score.Unscored(UnscoredReason.NotApplicable);
        var difference = YearDifference(change);
        return change.YearBefore is { Value: <= 0 }
            ? Score.Unscored(UnscoredReason.NotComputable)
            : difference.Map(value => value / change.YearBefore!.Value * 100);
    }
}
