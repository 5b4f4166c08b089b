using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Web.Pages;

/// <summary>How schedules, slots and what has overtaken a run stand on pages.</summary>
internal static class SlotShown
{
    /// <summary>Of the things that have overtaken a run.</summary>
    public const int MostOvertaken = 10;

    public static string TitleOf(string product) => Catalogue.Find(product)?.Title ?? product;

    public static string Words(SlotState state) => state switch
    {
        SlotState.Queued => "等待中",
        SlotState.Running => "生成中",
        SlotState.Done => "已发布",
        SlotState.Refused => "未能生成",
        SlotState.Failed => "出错",
        SlotState.Cancelled => "已取消",
        SlotState.Skipped => "已略过",
    };

    public static string Colour(SlotState state) => state switch
    {
        SlotState.Done => "green",
        SlotState.Queued or SlotState.Running => "blue",
        SlotState.Refused or SlotState.Failed => "red",
        SlotState.Cancelled or SlotState.Skipped => "grey",
    };

    public static string Words(SlotSpan span) => span switch
    {
        SlotSpan.Day => "前一日",
        SlotSpan.Month => "上一个月",
        SlotSpan.Quarter => "上一季度",
        SlotSpan.Year => "上一年度",
    };

    public static string Words(SlotAsOf asOf) => asOf switch
    {
        SlotAsOf.SpanEnd => "时段最后一日",
        SlotAsOf.DayBefore => "计划时间的前一日",
    };

    public static string Words(OverlapPolicy overlap) => overlap switch
    {
        OverlapPolicy.Skip => "略过本次",
        OverlapPolicy.Queue => "排队等待",
        OverlapPolicy.Replace => "取代前一次",
    };

    public static string Words(SupersededBy what) => what switch
    {
        SupersededBy.Delivery => "新的报送",
        SupersededBy.Review => "新的审核意见",
    };

    /// <summary>What is asked for beside product, year and day; empty where nothing is.</summary>
    public static string Request(SlotRequest asked) => string.Join('，', new[]
    {
        asked.Period is { } period ? $"时期{period}" : "",
        asked.Since is { } since ? $"起始日{Shown.Of(since)}" : "",
        asked.Due is { } due ? $"报送期限{Shown.Of(due)}" : "",
        string.Join('、', asked.Agencies),
    }.Where(words => words.Length > 0));

    /// <summary>The step under way, or why it stands as it does; empty where the state says it all.</summary>
    public static string Detail(JobSlot slot) => slot switch
    {
        { State: SlotState.Running } => Step(slot.Message),
        { State: SlotState.Queued, NotBefore: { } moment } => string.Create(CultureInfo.InvariantCulture, $"第{slot.Failures}次出错，{Shown.Of(moment)}后重试：{slot.Message}"),
        _ => slot.Message,
    };

    /// <returns>A product made agency by agency tells the agency's name.</returns>
    private static string Step(string step) => step switch
    {
        "reading" => "读取数据",
        "assessing" => "评估计算",
        "writing" => "编制文件",
        _ => step,
    };
}
