using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Supervision;

/// <summary>How many items there are.</summary>
/// <param name="Open">By colour and cause.</param>
public sealed record LedgerCounts(IReadOnlyDictionary<(SupervisionLight Light, LedgerCause Cause), int> Open, int Closed)
{
    public int Total => Open.Values.Sum();

    public static LedgerCounts Of(IEnumerable<LedgerItem> items)
    {
        var all = items.Where(i => i.Light is not null).ToList();
        return new(all.Where(i => i.IsOpen).CountBy(i => (i.Light!.Value, i.Cause)).ToDictionary(), all.Count(i => !i.IsOpen));
    }

    public int By(SupervisionLight light) => Open.Where(c => c.Key.Light == light).Sum(c => c.Value);

    public int By(LedgerCause cause) => Open.Where(c => c.Key.Cause == cause).Sum(c => c.Value);
}
