using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Pages;
using Evaluation.Model;
using Evaluation.Report;
using Evaluation.Report.Cases;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>The official words for the choices that the document lists.</summary>
internal static class EnumWords
{
    private static readonly Dictionary<string, string> ByType = new(StringComparer.Ordinal)
    {
        [nameof(UnscoredReason)] = All<UnscoredReason>(Words.Of),
        [nameof(WorkStatus)] = All<WorkStatus>(Words.Of),
        [nameof(DeliveryStatus)] = All<DeliveryStatus>(Words.Of),
        [nameof(ReviewDecision)] = All<ReviewDecision>(Words.Of),
        [nameof(ReviewState)] = All<ReviewState>(Shown.Words),
        [nameof(MeasureKind)] = All<MeasureKind>(Words.Of),
        [nameof(ResponsibilityMode)] = All<ResponsibilityMode>(Words.Of),
        [nameof(AssignmentRole)] = All<AssignmentRole>(Words.Of),
        [nameof(IndicatorRole)] = All<IndicatorRole>(Words.Of),
        [nameof(Direction)] = All<Direction>(Words.Of),
        [nameof(ObservationStatus)] = All<ObservationStatus>(Words.Of),
        [nameof(Verdict)] = All<Verdict>(Words.Of),
        [nameof(Trend)] = All<Trend>(Words.Of),
        [nameof(Grade)] = All<Grade>(Words.Of),
        [nameof(AccountRole)] = All<AccountRole>(AccountNames.Of),
        [nameof(SlotState)] = All<SlotState>(SlotShown.Words),
        [nameof(CaseState)] = "selected 入选、not_selected 未入选、pending 待遴选。",
    };

    /// <returns><c>null</c> for what is no such choice.</returns>
    public static string? Of(string type) => ByType.GetValueOrDefault(type);

    private static string All<T>(Func<T, string> words)
        where T : struct, Enum => string.Join('、', Enum.GetValues<T>().Select(v => $"{ApiJson.Word(v)} {words(v)}")) + "。";
}
