using System.Globalization;
using Evaluation.Model;
using Evaluation.Report;

namespace Evaluation.Host.Explaining;

/// <summary>Figures as an explanation prints them: to six places, so that the sums can be checked by hand.</summary>
internal static class Figures
{
    public static string Of(decimal value) =>
        Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);

    public static string Of(Score score) => score.TryGet(out var value) ? Of(value) : Words.Of(score.Reason);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
