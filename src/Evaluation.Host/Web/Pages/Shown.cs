using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Submitting;
using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Cases;
using Evaluation.Store;

namespace Evaluation.Host.Web.Pages;

/// <summary>How values stand on pages.</summary>
internal static class Shown
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>In Beijing time, which has no summer time.</summary>
    public static string Of(DateTimeOffset? moment) => moment?.ToOffset(Beijing).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    public static string Of(Score score, int places) => Sentence.Figure(score, places, "");

    public static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576m:0.0} MB");

    public static string Colour(WorkStatus status) => status switch
    {
        WorkStatus.Completed => "green",
        WorkStatus.Ongoing => "blue",
        WorkStatus.InProgress => "amber",
        WorkStatus.Overdue or WorkStatus.NotStarted => "red",
        WorkStatus.NotReported or WorkStatus.NotDue or WorkStatus.NotApplicable => "grey",
    };

    public static string Colour(Verdict verdict) => verdict switch
    {
        Verdict.MetEarly or Verdict.Met => "green",
        Verdict.Ahead or Verdict.OnTrack => "blue",
        Verdict.Behind => "amber",
        Verdict.Missed => "red",
        Verdict.Unknown => "grey",
    };

    public static string Colour(SupervisionLight light) => light switch
    {
        SupervisionLight.Blue => "blue",
        SupervisionLight.Yellow => "amber",
        SupervisionLight.Red => "red",
    };

    public static string Colour(Run run) => run.Outcome switch
    {
        RunOutcome.Published => "green",
        RunOutcome.Failed => "red",
        null => "amber",
    };

    public static string Words(Run run) => run.Outcome switch
    {
        RunOutcome.Published => "已发布",
        RunOutcome.Failed => "未成",
        null => "未结束",
    };

    public static string Colour(ReviewState state) => state switch
    {
        ReviewState.Accepted => "green",
        ReviewState.Pending => "amber",
        ReviewState.Returned => "red",
        ReviewState.Overridden => "blue",
        ReviewState.NotReported => "grey",
    };

    public static string Words(ReviewState state) => state switch
    {
        ReviewState.NotReported => "未报送",
        ReviewState.Pending => "待审核",
        ReviewState.Accepted => "审核通过",
        ReviewState.Returned => "已退回",
        ReviewState.Overridden => "审核调整",
    };

    public static string Colour(CaseState state) => state switch
    {
        CaseState.Selected => "green",
        CaseState.NotSelected => "grey",
        CaseState.Pending => "amber",
    };

    public static string Words(FormResult result) => result switch
    {
        FormResult.Accepted => "已接收。",
        FormResult.Unchanged => "与上次报送的内容相同，未作变更。",
        FormResult.Refused => "有错误，未接收，没有保存任何内容。",
        FormResult.Acceptable => "检查通过，尚未提交。",
    };
}
