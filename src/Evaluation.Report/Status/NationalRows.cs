using System.Globalization;
using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>全国: the index by year, and every value it stands on with its origin.</summary>
internal static class NationalRows
{
    public static ReportTable Levels(StatusAssessment assessment) =>
        new TableOf<NationalYear>(
            "levels",
            y => y.Year.ToString(CultureInfo.InvariantCulture),
            [
                ("year", y => Cell.Of(y.Year.ToString(CultureInfo.InvariantCulture))),
                ("level", y => Cells.Rounded(y.Level, 2)),
                ("change", y => Cells.Rounded(y.Change, 2)),
                .. DimensionCells.Scores<NationalYear>(y => y.Dimensions, 2),
                ("coverage", y => Cells.Rounded(y.CoveragePercent, 1)),
                ("filled", y => Cell.Of(y.Filled)),
                ("note", y => Cell.Of(y.IsThin ? "覆盖不足" : "")),
            ])
        .From(assessment.National?.Years ?? [], "数据不足，不编制指数");

    public static ReportTable Values(StatusAssessment assessment) =>
        new TableOf<NationalCell>(
            "nationalcells",
            c => string.Create(CultureInfo.InvariantCulture, $"{c.Indicator.Code}/{c.Year}"),
            ("dimension", c => Cell.Of(c.Dimension)),
            ("indicator", c => Cell.Of(c.Indicator.Name)),
            ("unit", c => Cell.Of(c.Indicator.Unit)),
            ("direction", c => Cell.Of(c.Indicator.Direction == Direction.Lower ? "逆向" : "正向")),
            ("year", c => Cell.Of(c.Year.ToString(CultureInfo.InvariantCulture))),
            ("value", c => c.Value is { } value ? Cells.Rounded(value, 4) : Cell.Of("无数据")),
            ("origin", c => Cell.Of(StatusWords.Of(c.Origin))),
            ("level", c => c.Level is { } level ? Cells.Rounded(level, 2) : Cell.Of("未采用")))
        .From(assessment.National?.Cells ?? [], "数据不足，不编制指数");
}
