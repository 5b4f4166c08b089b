using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Supervision;

namespace Evaluation.Report.Supervision;

/// <summary>The Chinese words of the supervision ledger.</summary>
public static class LedgerWords
{
    public static string Of(LedgerCause cause) => cause switch
    {
        LedgerCause.DueSoon => "即将到期",
        LedgerCause.Late => "逾期未报",
        LedgerCause.Empty => "空报",
        LedgerCause.Returned => "退回未重报",
        LedgerCause.PendingReview => "已报送待审核",
        LedgerCause.Contradicted => "相互矛盾",
        LedgerCause.NoEvidence => "缺佐证",
        LedgerCause.IndicatorOverdue => "指标逾期",
    };

    public static string Of(ReviewState state) => state switch
    {
        ReviewState.NotReported => "未报送",
        ReviewState.Pending => "待审核",
        ReviewState.Accepted => "审核通过",
        ReviewState.Returned => "退回",
        ReviewState.Overridden => "审核调整",
    };

    public static string Of(ReviewRefusal refusal) => refusal switch
    {
        ReviewRefusal.NothingReported => "尚无报送，不能审核",
        ReviewRefusal.ReasonMissing => "须写明理由",
        ReviewRefusal.StatusMissing => "审核调整须指定状态",
        ReviewRefusal.EvidenceMissing => "审核调整须有依据",
    };

    public static string Of(QualityFindingKind kind) => kind switch
    {
        QualityFindingKind.NoEvidence => "完成无佐证",
        QualityFindingKind.TextLikeLast => "与上期雷同",
        QualityFindingKind.TextLikeOther => "与其他部门雷同",
        QualityFindingKind.PercentFell => "进度下降",
        QualityFindingKind.FigureJumped => "数值突变",
        QualityFindingKind.LeadAheadOfParticipant => "牵头已完成而参与未完成",
        QualityFindingKind.ParticipantAheadOfLead => "参与已完成而牵头未完成",
        QualityFindingKind.PercentsApart => "牵头与参与进度相差过大",
        QualityFindingKind.DateInFuture => "日期在将来",
        QualityFindingKind.DateAfterReport => "日期晚于报送日",
        QualityFindingKind.DateOutsidePeriod => "日期不在报告期",
        QualityFindingKind.OngoingAsCompleted => "常态类举措报已完成",
        QualityFindingKind.EndingAsOngoing => "可完结举措报常态化推进",
        QualityFindingKind.CompletedReopened => "已完成又改为未完成",
    };

    public static string Of(LedgerGapKind kind) => kind switch
    {
        LedgerGapKind.HolidaysUnknown => "节假日安排未知",
        LedgerGapKind.NoForm => "未下发报送表",
        LedgerGapKind.LeadWithoutForm => "牵头部门未收到报送表",
        LedgerGapKind.MeasureWithoutLead => "举措无牵头部门",
        LedgerGapKind.NoIndicator => "无对应指标",
    };
}
