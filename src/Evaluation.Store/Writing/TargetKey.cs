using Evaluation.Model;

namespace Evaluation.Store.Writing;

/// <summary>Targets with the same key are revisions of each other.</summary>
internal readonly record struct TargetKey(string Indicator, string Document, Period TargetPeriod, DateOnly InForceFrom)
{
    public static TargetKey Of(Target target) =>
        new(target.Indicator, target.Document, target.TargetPeriod, target.InForceFrom ?? DateOnly.MinValue);
}
