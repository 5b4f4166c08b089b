using Evaluation.Model;

namespace Evaluation.Intake.Forms;

/// <summary>The words people use for how far a measure is. A word that may mean two things is not among them.</summary>
internal static class StatusWords
{
    /// <summary>The official words, as a form offers them.</summary>
    public const string Official = "未启动、推进中、已完成、常态化推进、不适用";

    private static readonly Dictionary<string, DeliveryStatus> words = All(
        (DeliveryStatus.NotStarted, "未启动 未开始 尚未启动 尚未开始 未开展 尚未开展 没有开始 not_started notstarted"),
        (DeliveryStatus.InProgress, "推进中 进行中 正在推进 正在进行 正在推进中 正在进行中 推进 开展中 实施中 办理中 已启动 部分完成 in_progress inprogress"),
        (DeliveryStatus.Completed, "已完成 完成 全部完成 已全部完成 完成了 已办结 办结 completed done"),
        (DeliveryStatus.Ongoing, "常态化推进 常态化 常态推进 常态化推进中 常态化开展 ongoing"),
        (DeliveryStatus.NotApplicable, "不适用 不涉及 not_applicable notapplicable"));

    public static DeliveryStatus? Find(string text) =>
        words.TryGetValue(FormText.Plain(text).Trim('。', '.', '、', ',', ';', '"', '\'', '“', '”', '(', ')', '!'), out var status) ? status : null;

    private static Dictionary<string, DeliveryStatus> All(params (DeliveryStatus Status, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Status)))
        .ToDictionary(pair => pair.word, pair => pair.Status, StringComparer.OrdinalIgnoreCase);
}
