using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Report.Forms;

/// <summary>A period as an official text names it.</summary>
internal static class PeriodText
{
    private static readonly string[] Quarters = ["一", "二", "三", "四"];

    /// <returns>Such as <c>2023年</c>, <c>2023年上半年</c>, <c>2023年第三季度</c>, <c>2023年9月</c>.</returns>
    public static string Of(Period period) => string.Create(CultureInfo.InvariantCulture, $"{period.Year}年") + period.Kind switch
    {
        PeriodKind.Year => "",
        PeriodKind.Semester => period.Number == 1 ? "上半年" : "下半年",
        PeriodKind.Quarter => $"第{Quarters[period.Number - 1]}季度",
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{period.Number}月"),
    };
}
