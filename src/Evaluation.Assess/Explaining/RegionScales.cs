using Evaluation.Assess.Indices;
using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>How a value became a score on the scale that the definition names; formulas as <see cref="NormaliseMethod"/> gives them.</summary>
internal sealed class RegionScales(RegionIndexDefinition definition)
{
    private const string Own = "本地区值";

    public Explanation Of(RegionCell cell, RegionTreatedValues values)
    {
        var method = IndexRules.Word<NormaliseMethod>(definition.Normalise.Value);
        var (how, parts) = method switch
        {
            NormaliseMethod.MinMax => (Combination.PercentOfWay, Way(cell, values)),
            NormaliseMethod.DistanceBest => (Combination.ShareOfWay, Way(cell, values)),
            NormaliseMethod.Efficacy => (Combination.Sum, Efficacy(cell, values)),
            NormaliseMethod.ZScore => (Combination.Quotient, Deviations(cell, values)),
            NormaliseMethod.FractionBest => (Combination.Quotient, Fraction(cell, values)),
            NormaliseMethod.Rank => (Combination.Sum, [Beaten(cell, values), Nodes.Part("本地区", 1)]),
            NormaliseMethod.Borda => (Combination.Sum, [Beaten(cell, values)]),
            NormaliseMethod.Percentile => (Combination.Quotient, [Beaten(cell, values), Nodes.Part("其他地区", values.Column(cell.Indicator.Code).Count - 1)]),
            NormaliseMethod.Goalposts or NormaliseMethod.DistanceReference or NormaliseMethod.DistanceTarget => (Combination.Given, Array.Empty<Explanation>()),
        };
        return Nodes.Derived("", cell.Score, FigureKind.Points, how, [.. parts, Scale(method)]);
    }

    private Explanation Scale(NormaliseMethod method) => Nodes.Words("标准化", "") with
    {
        Choices = [method],
        Rule = Nodes.Cite("regions.normalise", definition.Normalise),
    };

    /// <summary>The value, and the worst and best of all regions: lowest and highest, or the reverse where lower is better.</summary>
    private static Explanation[] Way(RegionCell cell, RegionTreatedValues values)
    {
        var (worst, best) = Bounds(cell, values);
        return [values.Explain(cell, Own), At("最差值", worst, cell, values), At("最好值", best, cell, values)];
    }

    private static Explanation[] Efficacy(RegionCell cell, RegionTreatedValues values)
    {
        var (worst, best) = Bounds(cell, values);
        var share = Score.Of((decimal)((values.Of(cell) - worst) / (best - worst)));
        var way = Nodes.Derived("所处位置", share, FigureKind.Share, Combination.ShareOfWay, Way(cell, values)) with { Weight = 1 };
        var earned = Nodes.Derived("加分", Score.Of(40 * share.Value), FigureKind.Points, Combination.Product, [Nodes.Part("满加分", 40), way]);
        return [Nodes.Part("基础分", 60), earned with { Weight = 1 }];
    }

    private static Explanation[] Deviations(RegionCell cell, RegionTreatedValues values)
    {
        double[] column = [.. values.Column(cell.Indicator.Code).Select(v => v.Value)];
        var (own, mean) = (values.Explain(cell, Own), (decimal)Moments.Mean(column));
        var (isLower, average) = (cell.Indicator.Direction == Direction.Lower, Nodes.Part("各地区均值", mean));
        var away = Score.Of(isLower ? mean - own.Figure!.Value.Value : own.Figure!.Value.Value - mean);
        return
        [
            Nodes.Derived("与均值之差", away, FigureKind.Quantity, Combination.Difference, isLower ? [average, own] : [own, average]) with { Weight = 1 },
            Nodes.Part("各地区标准差", (decimal)Moments.SampleDeviation(column)),
        ];
    }

    private static Explanation[] Fraction(RegionCell cell, RegionTreatedValues values)
    {
        var own = values.Explain(cell, Own);
        var best = At("最好值", Bounds(cell, values).Best, cell, values);
        return cell.Indicator.Direction == Direction.Lower ? [best, own] : [own, best];
    }

    private static Explanation Beaten(RegionCell cell, RegionTreatedValues values)
    {
        var (own, sign) = (values.Of(cell), cell.Indicator.Direction == Direction.Lower ? -1 : 1);
        return Nodes.Part("数值不及本地区的地区", values.Column(cell.Indicator.Code).Count(v => v.Value * sign < own * sign));
    }

    private static (double Worst, double Best) Bounds(RegionCell cell, RegionTreatedValues values)
    {
        var column = values.Column(cell.Indicator.Code);
        var (low, high) = (column.Min(v => v.Value), column.Max(v => v.Value));
        return cell.Indicator.Direction == Direction.Lower ? (high, low) : (low, high);
    }

    /// <summary>The region at a bound; where others were drawn in to it they are named, for they have more extreme values.</summary>
    private static Explanation At(string label, double bound, RegionCell cell, RegionTreatedValues values)
    {
        var holder = values.At(cell.Indicator.Code, bound);
        return values.DrawnInTo(cell.Indicator.Code, bound) is { Count: > 0 } drawn
            ? values.Explain(holder, $"缩尾后{label}", holder.Area.Name) with { Text = $"缩到此值的地区：{string.Join("、", drawn)}" }
            : values.Explain(holder, label, holder.Area.Name);
    }
}
