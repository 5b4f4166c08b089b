using System.Globalization;
using Evaluation.Model.Problems;
using Evaluation.Store;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Host.Reviewing;

/// <summary>Why a review is not taken.</summary>
public static class ReviewProblems
{
    public static readonly ProblemCode NothingReported = new("review-nothing-reported", Error,
        "Nothing was reported on {0}.", "{0}没有报送内容，不能审核。");

    public static readonly ProblemCode ReasonMissing = new("review-reason-missing", Error,
        "{0}: this decision needs a reason.", "{0}：退回、调整或改变原审核意见须写明理由。");

    public static readonly ProblemCode StatusMissing = new("review-status-missing", Error,
        "{0}: an override needs the status to set.", "{0}：审核调整须写明调整后的完成状态。");

    public static readonly ProblemCode EvidenceMissing = new("review-evidence-missing", Error,
        "{0}: an override needs evidence.", "{0}：审核调整须写明依据。");

    public static readonly ProblemCode Altered = new("review-row-altered", Error,
        "{0}: the stored report is not as it came in; run doctor.", "{0}：库中的报送内容与收到时不一致，请先核查数据库。");

    public static readonly ProblemCode OtherContent = new("review-other-content", Error,
        "{0}: the report is not the one that was reviewed; look at it again.", "{0}：报送内容已不是审核时所见，请重新查看。");

    public static readonly ProblemCode Superseded = new("review-superseded", Error,
        "{0}: a newer report came in meanwhile; look at it again.", "{0}：部门已重新报送，请重新查看。");

    public static readonly ProblemCode YearClosed = new("year-closed", Error,
        "The year {0} is closed as of {1}; reopen it first.", "{0}年已于{1}关闭，须先重新开启。");

    public static readonly ProblemCode CaseReasonMissing = new("case-reason-missing", Error,
        "Declining a case needs a reason.", "案例不入选须写明理由。");

    public static readonly ProblemCode NoneMeant = new("review-none", Notice,
        "No report fits: {0}.", "没有符合条件的报送内容：{0}。");

    public static Problem Closed(YearClosedException closed) => new(
        YearClosed, new Place($"{closed.Year}"), $"{closed.Year}", closed.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
