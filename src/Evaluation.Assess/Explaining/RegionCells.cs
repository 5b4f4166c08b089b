using Evaluation.Assess.Indices;
using Evaluation.Assess.Status;

namespace Evaluation.Assess.Explaining;

/// <summary>A region's score on an indicator: its value, filled in and treated where that was so, put on the scale of all regions' values.</summary>
internal sealed class RegionCells(StatusAssessment status)
{
    private readonly RegionScales scales = new(status.Inputs.Regions);
    private readonly RegionTreatedValues? treated = status.Regions.Index is { } index ? new(status, index) : null;

    /// <returns>The score with how it follows from the value; a cell without a score shows its value and why.</returns>
    public Explanation Of(RegionCell cell)
    {
        var label = IndicatorExplanations.NameOf(cell.Indicator);
        if (cell.Score.IsScored && treated is not null)
            return scales.Of(cell, treated) with { Label = label, Choices = [cell.Indicator.Direction] };
        return new(label, cell.Score, FigureKind.Points, Combination.Given, cell.Observation is { } released ? [Nodes.OfObservation("本地区值", released)] : [])
        {
            Choices = [cell.Indicator.Direction],
            Text = WhyNot(cell),
        };
    }

    private string WhyNot(RegionCell cell)
    {
        if (status.Regions.Index?.LeftOut.Where(l => l.Indicator == cell.Indicator.Code).Select(l => (NormaliseFailure?)l.Why).FirstOrDefault() is { } why)
            return $"{Words(why)}，不计入";
        return cell.Observation is null ? "没有可用的发布值" : "";
    }

    private static string Words(NormaliseFailure why) => why switch
    {
        NormaliseFailure.Empty => "各地区都没有数值",
        NormaliseFailure.Constant => "各地区数值无差异",
        NormaliseFailure.NotRatioScale => "有不大于0的数值，不能取比值",
        NormaliseFailure.TooLarge => "数值过大，不能标准化",
        NormaliseFailure.None or NormaliseFailure.GoalpostsMissing or NormaliseFailure.TargetUnusable or NormaliseFailure.ReferenceUnusable => "不能标准化",
    };
}
