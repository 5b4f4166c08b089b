using Evaluation.Assess.Progress;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.MidTerm;

/// <summary>Puts the official finding beside the engine's verdict and says what keeps them apart.</summary>
public static class OfficialVerdicts
{
    /// <returns>The verdict a published word stands for; <c>null</c> for any other word.</returns>
    public static Verdict? Read(string word) => word.Trim() switch
    {
        "提前实现" => Verdict.MetEarly,
        "已实现" => Verdict.Met,
        "快于预期" or "进展快于预期" => Verdict.Ahead,
        "符合预期" or "进展符合预期" => Verdict.OnTrack,
        "滞后" or "进展滞后" => Verdict.Behind,
        "未实现" => Verdict.Missed,
        _ => null,
    };

    public static OfficialComparison Compare(
        OfficialFinding? finding, Verdict own, UnscoredReason? ownReason, Score pace, PaceRules rules)
    {
        if (finding is null)
            return new(null, null, Agreement.NoFinding, null);
        if (Read(finding.Verdict) is not { } official)
            return new(finding, null, Agreement.UnknownWord, null);
        return official == own
            ? new(finding, official, Agreement.Agrees, null)
            : new(finding, official, Agreement.Differs, Cause(official, own, ownReason, pace, rules));
    }

    private static DisagreementCause Cause(Verdict official, Verdict own, UnscoredReason? ownReason, Score pace, PaceRules rules)
    {
        if (own == Verdict.Unknown)
            return ownReason == UnscoredReason.NoData ? DisagreementCause.NoPublishedValue : DisagreementCause.NoPace;
        if (own is Verdict.Met or Verdict.Missed)
            return DisagreementCause.TargetPeriodOver;
        if (IsMet(official) != IsMet(own))
            return IsMet(own) ? DisagreementCause.LevelMet : DisagreementCause.LevelNotMet;
        if (!pace.TryGet(out var value))
            return DisagreementCause.NoPace;
        return value < LowerEnd(official, rules) ? DisagreementCause.PaceBelowBand : DisagreementCause.PaceAboveBand;
    }

    private static bool IsMet(Verdict verdict) => verdict is Verdict.MetEarly or Verdict.Met;

    private static decimal LowerEnd(Verdict official, PaceRules rules) => official switch
    {
        Verdict.Ahead => rules.AheadAbove.Value,
        Verdict.OnTrack => rules.OnTrackFrom.Value,
        Verdict.MetEarly or Verdict.Met or Verdict.Behind or Verdict.Missed or Verdict.Unknown => decimal.MinValue,
    };
}
