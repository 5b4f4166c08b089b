using Evaluation.Model;

namespace Evaluation.Report.Release;

/// <summary>What the figures are about: indicators, areas, targets and the plan's tasks.</summary>
internal static class ReferenceTables
{
    public static ReleaseTable Indicators(PublicData data) => new(
        "indicators",
        "指标",
        "公开的指标：名称、单位、方向、数据性质、许可和公开来源。",
        [
            ReleaseField.Needed("code", "代码"),
            ReleaseField.Needed("name", "名称"),
            ReleaseField.Needed("unit", "单位"),
            ReleaseField.OneOf("direction", "方向", [.. Enum.GetValues<Direction>().Select(Plain.Of)]),
            ReleaseField.OneOf("semantics", "数据性质", [.. Enum.GetValues<Semantics>().Select(Plain.Of)]),
            ReleaseField.Optional("dimension", "维度"),
            ReleaseField.OneOf("frequency", "频率", "A", "S", "Q", "M"),
            ReleaseField.Needed("agency", "提供部门"),
            ReleaseField.Needed("licence", "许可"),
            ReleaseField.Needed("source_note", "公开来源"),
        ],
        ["code"],
        [],
        data.Indicators.Count,
        data.Indicators.Select(i => (IReadOnlyList<string>)
            [
                i.Indicator.Code, i.Indicator.Name, i.Indicator.Unit, Plain.Of(i.Indicator.Direction), Plain.Of(i.Indicator.Semantics), i.Indicator.Dimension,
                i.Indicator.Frequency, i.Indicator.Agency, i.Terms.Licence, i.Terms.SourceNote,
            ]));

    public static ReleaseTable Areas(PublicData data) => new(
        "areas",
        "地区",
        "各级地区，代码为 GB/T 2260 行政区划代码，全国为 CN；region 为所属区域。",
        [
            ReleaseField.Needed("code", "代码"),
            ReleaseField.Needed("name", "名称"),
            ReleaseField.Optional("level", "层级"),
            ReleaseField.Optional("parent", "上级地区"),
            ReleaseField.Optional("region", "区域"),
        ],
        ["code"],
        [],
        data.Areas.Count,
        data.Areas.Select(a => (IReadOnlyList<string>)[a.Code, a.Name, a.Level, a.Parent, a.Region]));

    public static ReleaseTable Targets(PublicData data) => new(
        "targets",
        "目标",
        "规划文件对公开指标提出的目标，截至日有效的版本；没有基期值的两列为空。",
        [
            ReleaseField.Needed("indicator", "指标"),
            ReleaseField.Needed("document", "文件"),
            ReleaseField.Period("baseline_period", "基期", isRequired: false),
            ReleaseField.Optional("baseline_value", "基期值", FieldType.Number),
            ReleaseField.Period("target_period", "目标期"),
            ReleaseField.Of("target_value", "目标值", FieldType.Number),
            ReleaseField.Optional("nature", "性质"),
            ReleaseField.Optional("in_force_from", "生效日", FieldType.Date),
            ReleaseField.Optional("source", "来源"),
            ReleaseField.Optional("note", "备注"),
        ],
        ["indicator", "document", "target_period"],
        [new("indicator", "indicators", "code")],
        data.Targets.Count,
        data.Targets.Select(t => (IReadOnlyList<string>)
            [
                t.Indicator, t.Document, t.BaselinePeriod?.ToString() ?? "", Plain.Of(t.BaselineValue), t.TargetPeriod.ToString(), Plain.Of(t.TargetValue),
                t.Nature, Plain.Of(t.InForceFrom), t.Source, t.Note,
            ]));

    public static ReleaseTable Tasks(PublicData data) => new(
        "tasks",
        "任务",
        $"《{data.Plan.Title}》公布的任务及其分工；不含报送和评价内容。",
        [
            new("task_no", "任务", FieldType.Integer, true, [], Minimum: 1),
            ReleaseField.Optional("chapter", "章"),
            ReleaseField.Optional("section", "节"),
            ReleaseField.OneOf("mode", "分工方式", [.. Enum.GetValues<ResponsibilityMode>().Select(Words.Of)]),
            ReleaseField.Optional("lead", "牵头部门"),
            ReleaseField.Optional("participants", "参与部门，以、分隔"),
            new("measures", "举措数", FieldType.Integer, true, [], Minimum: 0),
            ReleaseField.Needed("text", "内容"),
        ],
        ["task_no"],
        [],
        data.Plan.Tasks.Count,
        data.Plan.Tasks.OrderBy(t => t.Number).Select(t => (IReadOnlyList<string>)
            [
                Plain.Of(t.Number), t.Chapter, t.Section, Words.Of(t.Mode), t.Lead?.Agency ?? "",
                string.Join("、", t.Assignments.Where(a => a != t.Lead).Select(a => a.Agency)), Plain.Of(t.Measures.Count), t.Text,
            ]));
}
