using Evaluation.Assess.Progress;

namespace Evaluation.Host.Progressing;

/// <summary>The methods of <c>progress</c> by the name they are asked for.</summary>
internal static class ProgressMethods
{
    public const string Usual = "open-sdg";

    public static readonly IReadOnlyDictionary<string, Func<OpenSdgInput, ProgressRow>> ByName =
        new Dictionary<string, Func<OpenSdgInput, ProgressRow>>(StringComparer.Ordinal)
        {
            [Usual] = ByOpenSdg,
            ["required-growth"] = ByRequiredGrowth,
            ["linear"] = ByLinearGap,
        };

    private static ProgressRow ByOpenSdg(OpenSdgInput input)
    {
        var result = OpenSdg.Assess(input);
        return new(result.ProgressValue, result.Score, Words(result.Status));
    }

    private static ProgressRow ByRequiredGrowth(OpenSdgInput input)
    {
        var result = RequiredGrowth.Assess(input);
        return new(result.ProgressValue, null, Words(result.Status));
    }

    /// <summary>The value is the share of the remaining road that the projection leaves.</summary>
    private static ProgressRow ByLinearGap(OpenSdgInput input)
    {
        var result = LinearGap.Assess(input);
        return new(result.Gap, null, Words(result.Status));
    }

    private static string Words(OpenSdgStatus status) => status switch
    {
        OpenSdgStatus.TargetAchieved => "target_achieved",
        OpenSdgStatus.SubstantialProgress => "substantial_progress",
        OpenSdgStatus.ModerateProgress => "moderate_progress",
        OpenSdgStatus.LimitedProgress => "limited_progress",
        OpenSdgStatus.Deterioration => "deterioration",
        OpenSdgStatus.NotAvailable => "not_available",
    };

    private static string Words(RequiredGrowthStatus status) => status switch
    {
        RequiredGrowthStatus.SignificantProgress => "significant_progress",
        RequiredGrowthStatus.ModerateProgress => "moderate_progress",
        RequiredGrowthStatus.InsufficientProgress => "insufficient_progress",
        RequiredGrowthStatus.ModerateMovementAway => "moderate_movement_away",
        RequiredGrowthStatus.SignificantMovementAway => "significant_movement_away",
        RequiredGrowthStatus.MovementAway => "movement_away",
        RequiredGrowthStatus.NotAvailable => "not_available",
    };

    private static string Words(LinearGapStatus status) => status switch
    {
        LinearGapStatus.OnTrack => "on_track",
        LinearGapStatus.NearlyOnTrack => "nearly_on_track",
        LinearGapStatus.OffTrack => "off_track",
        LinearGapStatus.MovingAway => "moving_away",
        LinearGapStatus.NotAvailable => "not_available",
    };
}
