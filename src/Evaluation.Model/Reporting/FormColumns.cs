namespace Evaluation.Model.Reporting;

/// <summary>The columns of a form's three tables, and where its structure stands.</summary>
public static class FormColumns
{
    /// <summary>Sheet with the lines of the structure: kind, key, value from the first row on, the signature last.</summary>
    public const string StructureSheet = "_form";

    public static readonly FormColumn MeasureKey = new("measures.key", "编号");
    public static readonly FormColumn MeasureStatus = new("measures.status", "完成状态");
    public static readonly FormColumn MeasurePercent = new("measures.percent", "完成进度（%）");
    public static readonly FormColumn MeasureProgress = new("measures.progress", "进展情况");
    public static readonly FormColumn MeasureDate = new("measures.date", "完成日期");
    public static readonly FormColumn MeasureEvidence = new("measures.evidence", "佐证材料");

    public static readonly FormColumn IndicatorKey = new("indicators.key", "指标编号");
    public static readonly FormColumn IndicatorValue = new("indicators.value", "数值");
    public static readonly FormColumn IndicatorReleased = new("indicators.released", "发布日期");
    public static readonly FormColumn IndicatorSource = new("indicators.source", "数据来源");
    public static readonly FormColumn IndicatorNote = new("indicators.note", "备注");

    public static readonly FormColumn CaseTitle = new("cases.title", "案例名称");
    public static readonly FormColumn CaseTask = new("cases.task", "对应任务");
    public static readonly FormColumn CaseRegion = new("cases.region", "地区");
    public static readonly FormColumn CaseSummary = new("cases.summary", "案例简介");
    public static readonly FormColumn CaseEvidence = new("cases.evidence", "案例佐证");

    /// <summary>The key first, then what the agency fills in.</summary>
    public static IReadOnlyList<FormColumn> Measures { get; } =
        [MeasureKey, MeasureStatus, MeasurePercent, MeasureProgress, MeasureDate, MeasureEvidence];

    /// <summary>The key first, then what the agency fills in.</summary>
    public static IReadOnlyList<FormColumn> Indicators { get; } =
        [IndicatorKey, IndicatorValue, IndicatorReleased, IndicatorSource, IndicatorNote];

    /// <summary>All filled in by the agency; a case has no key of its own yet.</summary>
    public static IReadOnlyList<FormColumn> Cases { get; } = [CaseTitle, CaseTask, CaseRegion, CaseSummary, CaseEvidence];
}
