using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Assess.YearOnYear;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Evaluation.Report.Cases;

namespace Evaluation.Report;

/// <summary>The official Chinese words for every choice of the field. A new choice does not compile until it has words.</summary>
public static class Words
{
    public static string Of(UnscoredReason reason) => reason switch
    {
        UnscoredReason.NotReported => "未报送",
        UnscoredReason.NotDue => "未到期",
        UnscoredReason.NotApplicable => "不适用",
        UnscoredReason.NoTarget => "无目标值",
        UnscoredReason.NoBaseline => "无基期值",
        UnscoredReason.NoData => "无数据",
        UnscoredReason.TooFewPoints => "数据点不足",
        UnscoredReason.SignChange => "正负变号",
        UnscoredReason.TargetEqualsBaseline => "目标等于基期",
        UnscoredReason.NoTimeElapsed => "尚无进展期",
        UnscoredReason.NoDirection => "不评方向",
        UnscoredReason.LowCoverage => "覆盖不足",
        UnscoredReason.TooFewTasks => "任务数不足",
        UnscoredReason.Constant => "数值无差异",
        UnscoredReason.NotComputable => "无法计算",
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
        ReviewDecision.Accepted => "审核通过",
        ReviewDecision.Returned => "退回",
        ReviewDecision.Overridden => "审核调整",
    };

    public static string Of(MeasureKind kind) => kind switch
    {
        MeasureKind.Deliverable => "成果类",
        MeasureKind.Ongoing => "常态类",
        MeasureKind.Study => "研究类",
    };

    public static string Of(ResponsibilityMode mode) => mode switch
    {
        ResponsibilityMode.Responsible => "负责",
        ResponsibilityMode.ByDivision => "按职责分工",
        ResponsibilityMode.LeadBy => "牵头",
    };

    public static string Of(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => "牵头",
        AssignmentRole.Participant => "参与",
        AssignmentRole.Implementer => "落实",
    };

    public static string Of(IndicatorRole role) => role switch
    {
        IndicatorRole.Outcome => "成效",
        IndicatorRole.Output => "产出",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.None => "不评方向",
        Direction.Higher => "越高越好",
        Direction.Lower => "越低越好",
    };

    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Published => "正式发布",
        ObservationStatus.Estimated => "推算",
        ObservationStatus.Imputed => "插补",
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
        OpenSdgStatus.TargetAchieved => "目标已达",
        OpenSdgStatus.SubstantialProgress => "进展显著",
        OpenSdgStatus.ModerateProgress => "进展中等",
        OpenSdgStatus.LimitedProgress => "进展有限",
        OpenSdgStatus.Deterioration => "倒退",
        OpenSdgStatus.NotAvailable => "无法判断",
    };

    public static string Of(Trend trend) => trend switch
    {
        Trend.Better => "↑ 向好",
        Trend.Same => "→ 持平",
        Trend.Worse => "↓ 转差",
        Trend.Unknown => "—",
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.Excellent => "优秀",
        Grade.Pass => "合格",
        Grade.Fail => "不合格",
        Grade.Ungraded => "不评等",
    };

    public static string Of(SupervisionCause cause) => cause switch
    {
        SupervisionCause.NotReported => "应报未报",
        SupervisionCause.Overdue => "逾期未完成",
        SupervisionCause.NoEvidence => "完成无佐证",
        SupervisionCause.Returned => "退回未重报",
        SupervisionCause.StaleIndicator => "指标数据未更新",
    };

    public static string Of(SupervisionLight light) => light switch
    {
        SupervisionLight.Blue => "蓝",
        SupervisionLight.Yellow => "黄",
        SupervisionLight.Red => "红",
    };

    public static string Of(DeductionCause cause) => cause switch
    {
        DeductionCause.NotReported => "应报未报",
        DeductionCause.Overdue => "逾期未完成",
        DeductionCause.Returned => "退回未重报",
    };

    public static string Of(GapKind kind) => kind switch
    {
        GapKind.TaskNotReported => "任务未报送",
        GapKind.MeasuresNotReported => "部分举措未报送",
        GapKind.IndicatorWithoutData => "指标无数据",
        GapKind.IndicatorNotCurrent => "指标数据不是本年",
        GapKind.IndicatorWithoutTarget => "成效指标无目标值",
        GapKind.IndicatorWithoutBaseline => "目标无基期值",
        GapKind.NoPreviousYear => "无上年评估",
        GapKind.NoTypicalCases => "无典型案例",
        GapKind.RankRefused => "不排名次",
    };

    public static string Of(TaskCourse course) => course switch
    {
        TaskCourse.CarriedOn => "延续",
        TaskCourse.New => "新增",
        TaskCourse.Dropped => "退出",
        TaskCourse.NotConfirmed => "未确认",
    };

    public static string Of(ComparabilityIssue issue) => issue switch
    {
        ComparabilityIssue.OtherScheme => "方案不同",
        ComparabilityIssue.OtherWeights => "权重不同",
        ComparabilityIssue.CoverageFar => "覆盖率相差较大",
        ComparabilityIssue.LowCoverage => "覆盖率偏低",
        ComparabilityIssue.TasksNotConfirmed => "任务对应未确认",
        ComparabilityIssue.MatchesOutsidePlans => "任务对应有误",
    };

    public static string Of(CaseState state) => state switch
    {
        CaseState.Selected => "入选",
        CaseState.NotSelected => "未入选",
        CaseState.Pending => "待定",
    };

    public static string Of(OutcomeMeasure measure) => measure switch
    {
        OutcomeMeasure.Road => "目标进度",
        OutcomeMeasure.Attainment => "目标实现程度",
        OutcomeMeasure.RoadElseAttainment => "目标进度，无基期值的用目标实现程度",
    };

    public static string Of(bool value) => value ? "是" : "否";
}
