using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>Chinese words of the closed sets an explanation speaks of.</summary>
internal static class ExplanationWords
{
    public static string Of(Score score) => score.IsScored ? "" : Of(score.Reason);

    public static string Of(UnscoredReason reason) => reason switch
    {
        UnscoredReason.NotReported => "未报送",
        UnscoredReason.NotDue => "未到期",
        UnscoredReason.NotApplicable => "不适用",
        UnscoredReason.NoTarget => "无目标值",
        UnscoredReason.NoBaseline => "无基期值",
        UnscoredReason.NoData => "尚无数据",
        UnscoredReason.TooFewPoints => "数据点过少",
        UnscoredReason.SignChange => "基期值与现值正负相反",
        UnscoredReason.TargetEqualsBaseline => "目标值等于基期值",
        UnscoredReason.NoTimeElapsed => "最新数据不晚于基期",
        UnscoredReason.NoDirection => "指标无优劣方向",
        UnscoredReason.LowCoverage => "数据覆盖不足",
        UnscoredReason.TooFewTasks => "任务数过少",
        UnscoredReason.Constant => "各值相同",
        UnscoredReason.NotComputable => "超出公式适用范围",
    };

    public static string Of(WorkStatus status) => status switch
    {
        WorkStatus.Completed => "已完成",
        WorkStatus.Ongoing => "常态化推进",
        WorkStatus.InProgress => "推进中",
        WorkStatus.Overdue => "逾期未完成",
        WorkStatus.NotStarted => "未启动",
        WorkStatus.NotReported => "未报送",
        WorkStatus.NotDue => "未到期",
        WorkStatus.NotApplicable => "不适用",
    };

    public static string Of(DeliveryStatus status) => status switch
    {
        DeliveryStatus.NotStarted => "未启动",
        DeliveryStatus.InProgress => "推进中",
        DeliveryStatus.Completed => "已完成",
        DeliveryStatus.Ongoing => "常态化推进",
        DeliveryStatus.NotApplicable => "不适用",
    };

    public static string Of(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Accepted => "通过",
        ReviewDecision.Returned => "退回",
        ReviewDecision.Overridden => "改定",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.MetEarly => "提前实现",
        Verdict.Met => "已实现",
        Verdict.Ahead => "快于预期",
        Verdict.OnTrack => "符合预期",
        Verdict.Behind => "滞后",
        Verdict.Missed => "未实现",
        Verdict.Unknown => "无法判断",
    };

    public static string Of(OpenSdgStatus status) => status switch
    {
        OpenSdgStatus.TargetAchieved => "目标已实现",
        OpenSdgStatus.SubstantialProgress => "进展显著",
        OpenSdgStatus.ModerateProgress => "进展中等",
        OpenSdgStatus.LimitedProgress => "进展有限",
        OpenSdgStatus.Deterioration => "倒退",
        OpenSdgStatus.NotAvailable => "无法计算",
    };

    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Published => "公布值",
        ObservationStatus.Estimated => "推算值",
        ObservationStatus.Imputed => "插补值",
    };

    public static string Of(MeasureKind kind) => kind switch
    {
        MeasureKind.Deliverable => "有成果要求",
        MeasureKind.Ongoing => "常态化工作",
        MeasureKind.Study => "研究探索",
    };

    public static string Of(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => "牵头",
        AssignmentRole.Participant => "参与",
        AssignmentRole.Implementer => "落实",
    };

    public static string Of(DeductionCause cause) => cause switch
    {
        DeductionCause.NotReported => "应报未报",
        DeductionCause.Overdue => "逾期未完成",
        DeductionCause.Returned => "退回未重报",
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.Excellent => "优秀",
        Grade.Pass => "合格",
        Grade.Fail => "不合格",
        Grade.Ungraded => "不评等",
    };
}
