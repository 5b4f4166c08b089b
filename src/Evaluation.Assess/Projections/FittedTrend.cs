using Evaluation.Assess.Progress;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Projections;

/// <summary>A line fitted to a series: to the values themselves, or to their logarithms for compound growth.</summary>
internal sealed class FittedTrend
{
    private readonly Line line;
    private readonly bool isLog;

    private FittedTrend(Line line, bool isLog, IReadOnlyList<double> residuals) =>
        (this.line, this.isLog, Residuals) = (line, isLog, residuals);

    /// <summary>Value less trend (of the logarithms for compound growth), one per year.</summary>
    public IReadOnlyList<double> Residuals { get; }

    /// <returns><c>null</c> where the method can't take the values: compound growth of a value not above 0.</returns>
    public static FittedTrend? Of(TrendMethod method, IReadOnlyList<int> x, IReadOnlyList<decimal> y) => method switch
    {
        TrendMethod.TheilSen => Straight(Lines.TheilSen(x, y), x, y),
        TrendMethod.Ols => Straight(Lines.Ols(x, y), x, y),
        TrendMethod.Cagr => y.All(v => v > 0) ? Compound(x, y) : null,
    };

    /// <returns>The trend's value plus an error; <c>Unscored(NotComputable)</c> past the range of decimal.</returns>
    public Score At(int x, double error) => isLog
        ? Ratio.FromDouble(Math.Exp((double)line.At(x) + error)).Map(Digits)
        : Score.Of(line.At(x) + (decimal)error);

    /// <returns>The error at which the trend just gives this value.</returns>
    public double ErrorTo(decimal value, int x) => isLog
        ? (value > 0 ? Math.Log((double)value) - (double)line.At(x) : double.NegativeInfinity)
        : (double)(value - line.At(x));

    private static FittedTrend Straight(Line line, IReadOnlyList<int> x, IReadOnlyList<decimal> y) =>
        new(line, isLog: false, [.. x.Zip(y, (a, b) => (double)(b - line.At(a)))]);

    private static FittedTrend Compound(IReadOnlyList<int> x, IReadOnlyList<decimal> y)
    {
        var logs = y.Select(v => (decimal)Math.Log((double)v)).ToList();
        var slope = (logs[^1] - logs[0]) / (x[^1] - x[0]);
        return new(new Line(logs[0] - (slope * x[0]), slope), isLog: true, [.. x.Zip(logs, (a, b) => (double)(b - logs[0] - (slope * (a - x[0]))))]);
    }

    /// <summary>Twelve significant digits: where machines differ in a logarithm's last place, the result does not.</summary>
    private static decimal Digits(decimal value) => decimal.Parse(
        ((double)value).ToString("E11", System.Globalization.CultureInfo.InvariantCulture),
        System.Globalization.NumberStyles.Float,
        System.Globalization.CultureInfo.InvariantCulture);
}
