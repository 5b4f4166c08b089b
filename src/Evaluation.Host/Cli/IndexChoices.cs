using System.CommandLine;
using Evaluation.Assess.Indices;

namespace Evaluation.Host.Cli;

/// <summary>The options by which an index is declared; the same for every verb that builds one.</summary>
internal sealed class IndexChoices
{
    private readonly Option<ImputeMethod> impute = IndexOption.Word("--impute", "How a missing value is filled; none re-scales the weights.", IndexWords.Impute, "none");
    private readonly Option<TreatMethod> treat = IndexOption.Word("--treat", "What is done about outliers.", IndexWords.Treat, "none");
    private readonly Option<NormaliseMethod> normalise = IndexOption.Word("--normalise", "The common scale; rank gives the best the highest number. goalposts and distance-target need META's columns goalpost_lower, goalpost_upper and Target.", IndexWords.Normalise, "minmax");
    private readonly Option<(double Lower, double Upper)> range = IndexOption.Range();
    private readonly Option<WeightMethod> weight = IndexOption.Word("--weight", "Where the weights of the indicators within a group come from; given are META's.", IndexWords.Weight, "given");
    private readonly Option<AggregateMethod[]> aggregate = IndexOption.Words("--aggregate", "How children become one figure: one method, or one per level joined by commas, the lowest first.", IndexWords.Aggregate, "arithmetic");
    private readonly Option<double> power = IndexOption.Number("--power", "Power of the generalised mean.", 0.5, -100, 100);
    private readonly Option<double> coverage = IndexOption.Number("--coverage", "Share of a group's weight that must have data.", 0, 0, 1);
    private readonly Option<double> screenUnits = IndexOption.Number("--screen-units", "Share of the indicators that a unit must have.", 0, 0, 1);
    private readonly Option<double> screenIndicators = IndexOption.Number("--screen-indicators", "Share of the units that an indicator must have.", 0, 0, 1);
    private readonly Option<string> reference = new("--reference") { Description = "The unit that distance-reference looks to.", HelpName = "UNIT", DefaultValueFactory = _ => "" };
    private readonly Option<bool> unclamped = new("--unclamped") { Description = "Let values beyond goalposts or target count as such." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[impute, treat, normalise, range, weight, aggregate, power, coverage, screenUnits, screenIndicators, reference, unclamped])
            command.Add(option);
    }

    public IndexOptions Read(ParseResult parsed) => new()
    {
        Screen = new ScreenRules(parsed.GetValue(screenUnits), parsed.GetValue(screenIndicators)),
        Impute = parsed.GetValue(impute),
        Treat = parsed.GetValue(treat),
        Normalise = parsed.GetValue(normalise),
        RangeLower = parsed.GetValue(range).Lower,
        RangeUpper = parsed.GetValue(range).Upper,
        Clamp = !parsed.GetValue(unclamped),
        Reference = parsed.GetRequiredValue(reference),
        Weight = parsed.GetValue(weight),
        Aggregate = [.. parsed.GetRequiredValue(aggregate)],
        Power = parsed.GetValue(power),
        MinCoverage = parsed.GetValue(coverage),
    };
}
