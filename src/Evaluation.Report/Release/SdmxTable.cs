using Evaluation.Assess.Bulletin;
using Evaluation.Model;

namespace Evaluation.Report.Release;

/// <summary>The figures as of the day as an SDMX-CSV 2.0 data message.</summary>
/// <remarks>
/// SDMX-CSV 2.0 field guide, "Column headers" and "Column content": structure, its identification and the action first, then dimensions,
/// measure and attributes, each column headed by its component's identifier. Codes of OBS_STATUS: SDMX code list CL_OBS_STATUS; of FREQ: CL_FREQ.
/// </remarks>
internal static class SdmxTable
{
    private const string Information = "I";

    public static ReleaseTable Of(PublicData data)
    {
        var dataflow = data.Rules.Dataflow.ToString();
        return new(
            "observations-sdmx",
            "数值（SDMX-CSV 2.0）",
            "与 observations.csv 相同的数值，按 SDMX-CSV 2.0 数据消息的格式：维度 FREQ、REF_AREA、INDICATOR、TIME_PERIOD，度量 OBS_VALUE，属性 OBS_STATUS、UNIT_MEASURE、RELEASE_DATE。",
            [
                ReleaseField.OneOf("STRUCTURE", "结构类型", "dataflow"),
                ReleaseField.OneOf("STRUCTURE_ID", "数据流", dataflow),
                ReleaseField.OneOf("ACTION", "操作", Information),
                ReleaseField.OneOf("FREQ", "频率", "A", "S", "Q", "M"),
                ReleaseField.Needed("REF_AREA", "地区"),
                ReleaseField.Needed("INDICATOR", "指标"),
                ReleaseField.Period("TIME_PERIOD", "数据期"),
                ReleaseField.Of("OBS_VALUE", "数值", FieldType.Number),
                ReleaseField.OneOf("OBS_STATUS", "性质", "A", "B", "E", "I"),
                ReleaseField.Needed("UNIT_MEASURE", "单位"),
                ReleaseField.Of("RELEASE_DATE", "发布日", FieldType.Date),
            ],
            ["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD"],
            [new("INDICATOR", "indicators", "code"), new("REF_AREA", "areas", "code")],
            data.Observations.Count,
            data.Observations.Select(o => (IReadOnlyList<string>)
                [
                    "dataflow", dataflow, Information, Frequency(o.Period.Kind), o.Area, o.Indicator, o.Period.ToString(), Plain.Of(o.Value),
                    Status(o), o.Unit, Plain.Of(o.ReleasedOn),
                ]));
    }

    private static string Frequency(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => "A",
        PeriodKind.Semester => "S",
        PeriodKind.Quarter => "Q",
        PeriodKind.Month => "M",
    };

    /// <summary>A normal, B time series break, E estimated, I imputed; one code only, and how firmly a value is known comes first.</summary>
    private static string Status(Observation observation) => observation.Status switch
    {
        ObservationStatus.Published => DefinitionBreaks.IsMarked(observation) ? "B" : "A",
        ObservationStatus.Estimated => "E",
        ObservationStatus.Imputed => "I",
    };
}
