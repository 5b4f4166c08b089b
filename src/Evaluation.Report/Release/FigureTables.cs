using Evaluation.Model;

namespace Evaluation.Report.Release;

/// <summary>The figures: as of the day, and every release up to it.</summary>
internal static class FigureTables
{
    public static ReleaseTable Observations(PublicData data) => Of(
        "observations",
        "数值",
        $"截至{Plain.Of(data.AsOf)}当时有效的数值：每个指标、地区、数据期一条，取该日以前最后一次发布的。",
        data.Observations,
        ["indicator", "area", "period"]);

    public static ReleaseTable Vintages(PublicData data) => Of(
        "vintages",
        "历次发布",
        $"截至{Plain.Of(data.AsOf)}的每一次发布，包括后来修订的；按发布日可还原任何一天所知的数值。",
        data.Vintages,
        ["indicator", "area", "period", "released_on"]);

    private static ReleaseTable Of(string name, string title, string description, IReadOnlyList<Observation> figures, IReadOnlyList<string> key) => new(
        name,
        title,
        description,
        [
            ReleaseField.Needed("indicator", "指标"),
            ReleaseField.Needed("area", "地区"),
            ReleaseField.Period("period", "数据期"),
            ReleaseField.Of("value", "数值", FieldType.Number),
            ReleaseField.Needed("unit", "单位"),
            ReleaseField.Of("released_on", "发布日", FieldType.Date),
            ReleaseField.OneOf("status", "性质", [.. Enum.GetValues<ObservationStatus>().Select(Plain.Of)]),
            ReleaseField.Optional("source", "来源"),
            ReleaseField.Optional("note", "备注"),
        ],
        key,
        [new("indicator", "indicators", "code"), new("area", "areas", "code")],
        figures.Count,
        figures.Select(o => (IReadOnlyList<string>)
            [
                o.Indicator, o.Area, o.Period.ToString(), Plain.Of(o.Value), o.Unit, Plain.Of(o.ReleasedOn), Plain.Of(o.Status), o.Source, o.Note,
            ]));
}
