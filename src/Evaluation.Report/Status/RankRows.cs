using Evaluation.Assess.Status;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.Statements;

namespace Evaluation.Report.Status;

/// <summary>名次: every ranked province with the interval of its rank. The ends' distances are those of the printed figures, so that whiskers end where the table says.</summary>
internal static class RankRows
{
    private sealed record Line(RegionScore Score, decimal Median, decimal Lower, decimal Upper);

    public static ReportTable Table(StatusAssessment assessment) =>
        new TableOf<Line>(
            "rankintervals",
            l => l.Score.Area.Code,
            ("label", l => Cell.Of($"{Sentence.Number(l.Score.Rank.Value, 0)} {l.Score.Area.Name}（{Said.Places(l.Lower, l.Upper).Text}）")),
            ("rank", l => Cells.Of(l.Score.Rank, 0)),
            ("median", l => Cell.Of(l.Median)),
            ("lower", l => Cell.Of(l.Lower)),
            ("upper", l => Cell.Of(l.Upper)),
            ("minus", l => Cell.Of(l.Median - l.Lower)),
            ("plus", l => Cell.Of(l.Upper - l.Median)))
        .From(Lines(assessment), "没有排名，也就没有区间");

    private static IEnumerable<Line> Lines(StatusAssessment assessment)
    {
        foreach (var score in assessment.Regions.Scores.Where(s => s.Rank.IsScored))
        {
            if (score.Interval is { Median: { } median, Lower: { } lower, Upper: { } upper })
                yield return new(score, Rounded(median), Rounded(lower), Rounded(upper));
        }
    }

    private static decimal Rounded(double rank) => Math.Round((decimal)rank, 1, MidpointRounding.AwayFromZero);
}
