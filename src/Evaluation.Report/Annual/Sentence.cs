using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Report.Annual;

/// <summary>Figures as they stand inside a Chinese sentence.</summary>
public static class Sentence
{
    public static string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Such as <c>72.5分</c>, or the words for the reason.</summary>
    public static string Figure(Score score, int decimals, string unit) =>
        score.TryGet(out var value) ? Number(value, decimals) + unit : Words.Of(score.Reason);

    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>A value without trailing zeros, as published.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
