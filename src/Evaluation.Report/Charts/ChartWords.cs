using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>A chart in words, for readers who cannot see it.</summary>
internal static class ChartWords
{
    public static string Describe(ReportChart chart, ChartData data)
    {
        var kind = chart.Kind switch
        {
            ChartKind.Bar => "条形图",
            ChartKind.StackedBar => "堆积条形图",
            ChartKind.BarWithWhiskers => "带误差线的条形图",
            ChartKind.Line => "折线图",
            ChartKind.LineWithBand => "带区间的折线图",
            ChartKind.Radar => "雷达图",
            ChartKind.HeatTable => "热力表",
        };
        var rows = data.Categories.Select((category, i) => $"{category}：{string.Join("，", chart.Series.Select((s, n) => $"{s.Name} {Value(data, n, i)}"))}");
        return $"{kind}。{string.Join("；", rows)}。";
    }

    /// <summary>A value as its label prints it.</summary>
    public static string Label(decimal value) => ValueScale.Label(decimal.Round(value, 2, MidpointRounding.AwayFromZero));

    private static string Value(ChartData data, int series, int category) => (data.Values[series][category], data.Uppers[series]?[category]) switch
    {
        (null, _) => "无数据",
        ({ } value, null) when data.WhiskerOf(series, category) is var (low, high) => $"{Label(value)}（{Label(low)}至{Label(high)}）",
        ({ } value, null) => Label(value),
        ({ } lower, { } upper) => $"{Label(lower)}至{Label(upper)}",
    };
}
