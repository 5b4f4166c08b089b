using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>Refuses inputs that contradict each other.</summary>
internal static class BulletinInputChecks
{
    /// <exception cref="ArgumentException">See <see cref="Bulletins.Of"/>.</exception>
    public static void Require(BulletinInputs inputs)
    {
        if (inputs.Since >= inputs.AsOf)
            throw new ArgumentException($"The bulletin starts on {inputs.Since:O}, which is not before {inputs.AsOf:O}.", nameof(inputs));
        if (inputs.Before.AsOf != inputs.Since || inputs.After.AsOf != inputs.AsOf)
            throw new ArgumentException("The evaluations are not of the bulletin's two days.", nameof(inputs));
        if ((inputs.Before.Plan.Year, inputs.Before.Plan.TextHash) != (inputs.After.Plan.Year, inputs.After.Plan.TextHash))
            throw new ArgumentException("The two evaluations are not of one plan.", nameof(inputs));
        RequireKnown(inputs);
        RequireUnique(inputs.Vintages);
    }

    private static void RequireKnown(BulletinInputs inputs)
    {
        var indicators = inputs.Indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var areas = inputs.Areas.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        if (inputs.Vintages.FirstOrDefault(o => !indicators.Contains(o.Indicator) || !areas.Contains(o.Area)) is { } stray)
            throw new ArgumentException($"The figure {stray.Indicator} of {stray.Area} is of no known indicator and area.", nameof(inputs));
    }

    private static void RequireUnique(IEnumerable<Observation> vintages)
    {
        if (vintages.GroupBy(o => (o.Indicator, o.Area, o.Period, o.ReleasedOn)).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"{twice.Key.Indicator} {twice.Key.Period} of {twice.Key.Area} was released twice on {twice.Key.ReleasedOn:O}.", nameof(vintages));
    }
}
