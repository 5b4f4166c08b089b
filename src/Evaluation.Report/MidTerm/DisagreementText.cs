using Evaluation.Assess.MidTerm;
using Evaluation.Model.Schemes;
using Evaluation.Report.Annual;

namespace Evaluation.Report.MidTerm;

/// <summary>Explains, from the figures, why the engine's verdict is not the official one.</summary>
internal static class DisagreementText
{
    public static string Of(MidTermIndicator indicator, MidTermAssessment assessment)
    {
        var official = indicator.Official;
        return official.Agreement switch
        {
            Agreement.Agrees => "",
            Agreement.NoFinding => $"截至{Sentence.Day(assessment.AsOf)}没有公布官方结论。",
            Agreement.UnknownWord => $"官方用语“{official.Finding!.Verdict}”与本方案的判断用语无法对应。",
            Agreement.Differs => Cause(indicator, assessment),
        };
    }

    private static string Cause(MidTermIndicator indicator, MidTermAssessment assessment) => indicator.Official.Cause!.Value switch
    {
        DisagreementCause.NoPublishedValue =>
            $"截至{Sentence.Day(assessment.AsOf)}没有公开数值，本评估无从判断；官方结论所据数值未公布。",
        DisagreementCause.NoPace => $"进度比{Words.Of(indicator.Pace.Reason)}，本评估只能比较水平。",
        DisagreementCause.LevelNotMet => $"已公布的{Latest(indicator)}尚未达到目标值{Sentence.Plain(indicator.Target.TargetValue)}{indicator.Indicator.Unit}。",
        DisagreementCause.LevelMet => $"已公布的{Latest(indicator)}已达到目标值{Sentence.Plain(indicator.Target.TargetValue)}{indicator.Indicator.Unit}。",
        DisagreementCause.TargetPeriodOver => $"官方结论作于目标期之内；{Latest(indicator)}为目标期数值，已可定论。",
        DisagreementCause.PaceBelowBand => Pace(indicator, $"低于官方结论对应的区间（{Band(assessment.Scheme.Pace)}）"),
        DisagreementCause.PaceAboveBand => Pace(indicator, $"高于官方结论对应的区间（{Band(assessment.Scheme.Pace)}）"),
    };

    private static string Pace(MidTermIndicator indicator, string where) =>
        $"按已公布的{Latest(indicator)}计算，目标路程走完{Percent(indicator.Road.Value)}，时间用去{Percent(indicator.Time.Value)}，进度比{Sentence.Number(indicator.Pace.Value, 3)}，{where}；要得出官方结论，界限须移到{Sentence.Number(indicator.Pace.Value, 3)}，本方案不为吻合而移动界限。";

    private static string Band(PaceRules rules) =>
        $"快于预期高于{Sentence.Plain(rules.AheadAbove.Value)}，符合预期不低于{Sentence.Plain(rules.OnTrackFrom.Value)}";

    private static string Latest(MidTermIndicator indicator) =>
        $"{indicator.Latest!.Period.Year}年数值{Sentence.Plain(indicator.Latest.Value)}{indicator.Indicator.Unit}";

    private static string Percent(decimal share) => Sentence.Number(share * 100, 1) + "%";
}
