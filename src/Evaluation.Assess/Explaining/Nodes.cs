using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>The small nodes every explanation is built of.</summary>
internal static class Nodes
{
    /// <summary>A figure that follows from its weighted children.</summary>
    public static Explanation Derived(string label, Score figure, FigureKind kind, Combination how, IReadOnlyList<Explanation> children) =>
        new(label, figure, kind, figure.IsScored ? how : Combination.Given, children);

    /// <summary>A bare number that is part of the figure above.</summary>
    public static Explanation Part(string label, decimal value) => Given(label, value) with { Weight = 1 };

    public static Explanation Words(string label, string text, params IReadOnlyList<Explanation> children) =>
        new(label, null, FigureKind.Given, Combination.Given, children) { Text = text };

    /// <summary>A file of rules by its title, version and hash.</summary>
    public static Explanation Edition(string label, string title, string version, string hash) =>
        Words(label, $"{title} {version}，SHA-256 {hash}");

    public static Explanation OfRule(string label, string setting, Rule<decimal> rule) =>
        Given(label, rule.Value) with { Rule = Cite(setting, rule) };

    public static Explanation OfRule(string label, string setting, Rule<int> rule) =>
        Given(label, rule.Value) with { Rule = new(setting, Number(rule.Value), rule.Source) };

    public static CitedRule Cite(string setting, Rule<decimal> rule) => new(setting, Number(rule.Value), rule.Source);

    public static CitedRule Cite(string setting, Rule<string> rule) => new(setting, rule.Value, rule.Source);

    public static Explanation OfObservation(string label, Observation observation) =>
        Given(label, observation.Value) with { Unit = observation.Unit, Observation = observation };

    public static Explanation OfTarget(Target target, string unit) =>
        Given($"目标值（{target.TargetPeriod}）", target.TargetValue) with { Unit = unit, Target = target };

    public static Explanation OfReport(ReviewedDelivery reviewed, bool stands) =>
        Words($"{reviewed.Delivery.Agency}报送{(stands ? "（据此计分）" : "")}", "") with { Report = reviewed };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static Explanation Given(string label, decimal value) => new(label, Score.Of(value), FigureKind.Given, Combination.Given, []);
}
