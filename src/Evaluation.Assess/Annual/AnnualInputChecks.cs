using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Refuses inputs that only a mistake of the caller can bring: importing keeps every one of them out of the store.</summary>
internal static class AnnualInputChecks
{
    /// <exception cref="ArgumentException">Something is from after the as-of day, given twice, or refers to what is not there.</exception>
    public static void Require(AnnualInputs inputs)
    {
        RequireKnownByAsOf(inputs);
        RequireOnce(inputs.Observations.Select(o => $"{o.Indicator} {o.Period}"));
        RequireOnce(inputs.Deliveries.Select(d => $"{d.Delivery.TaskNumber}.{d.Delivery.MeasureNumber} {NameOf(inputs, d)}"));
        RequireOnce(inputs.TaskIndicators.Select(t => $"{t.TaskNumber} {t.Indicator}"));
        RequireOnce(inputs.Indicators.Select(i => i.Code));
        RequireOnce(inputs.Cases.Select(c => $"case {c.Case.Code}"));
        RequireOnce(inputs.Plan.Tasks.Select(t => $"task {t.Number}"));
        RequireReferences(inputs);
    }

    private static void RequireKnownByAsOf(AnnualInputs inputs)
    {
        var days = inputs.Observations.Select(o => o.ReleasedOn)
            .Concat(inputs.Deliveries.Select(d => d.Delivery.ReportedOn))
            .Concat(inputs.Deliveries.Where(d => d.Review is not null).Select(d => d.Review!.ReviewedOn))
            .Concat(inputs.Targets.Where(t => t.InForceFrom is not null).Select(t => t.InForceFrom!.Value))
            .Concat(inputs.Cases.Select(c => c.Case.ReportedOn))
            .Concat(inputs.Cases.Where(c => c.Selection is not null).Select(c => c.Selection!.SelectedOn));
        foreach (var day in days.Where(day => day > inputs.AsOf))
            throw Mistake($"{day:O} is after the as-of day {inputs.AsOf:O}.");
    }

    private static void RequireOnce(IEnumerable<string> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys.Where(key => !seen.Add(key)))
            throw Mistake($"'{key}' is given twice.");
    }

    private static void RequireReferences(AnnualInputs inputs)
    {
        var measures = inputs.Plan.Tasks.SelectMany(t => t.Measures, (t, m) => (t.Number, m.Number)).ToHashSet();
        foreach (var delivery in inputs.Deliveries.Select(d => d.Delivery))
        {
            if (delivery.PlanYear != inputs.Plan.Year || !measures.Contains((delivery.TaskNumber, delivery.MeasureNumber)))
                throw Mistake($"The plan of {inputs.Plan.Year} has no measure {delivery.TaskNumber}.{delivery.MeasureNumber} (delivery of {delivery.PlanYear}).");
        }

        var codes = inputs.Indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var named = inputs.TaskIndicators.Select(t => t.Indicator).Concat(inputs.Targets.Select(t => t.Indicator));
        foreach (var code in named.Where(code => !codes.Contains(code)))
            throw Mistake($"There is no indicator '{code}'.");

        var numbers = inputs.Plan.Tasks.Select(t => t.Number).ToHashSet();
        foreach (var link in inputs.TaskIndicators.Where(t => !numbers.Contains(t.TaskNumber)))
            throw Mistake($"'{link.Indicator}' speaks for task {link.TaskNumber}, which the plan does not have.");
    }

    private static string NameOf(AnnualInputs inputs, ReviewedDelivery delivery) =>
        inputs.Agencies.Find(delivery.Delivery.Agency)?.Name
        ?? throw Mistake($"The agency directory does not know '{delivery.Delivery.Agency}'.");

    private static ArgumentException Mistake(string what) => new(what);
}
