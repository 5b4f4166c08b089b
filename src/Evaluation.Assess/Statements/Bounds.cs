namespace Evaluation.Assess.Statements;

/// <summary>Says whether two figures exist, an earlier a and a later b, that meet a claim: every part of it bounds b by a line in a.</summary>
internal sealed class Bounds
{
    private const decimal Steepest = 1e9m;
    private const decimal Parallel = 1e-7m;
    private const decimal Tolerance = 1e-12m;

    private readonly List<(decimal Slope, decimal Height)> lower = [];
    private readonly List<(decimal Slope, decimal Height)> upper = [];
    private readonly decimal least;
    private readonly decimal most;

    /// <summary>An earlier figure that is not given may be any, but not below 0 where growth or a share is claimed.</summary>
    public Bounds(Claim claim, IEnumerable<ClaimedChange> changes)
    {
        var claimed = changes.ToList();
        (least, most) = claim.From is { } from
            ? (from.Lowest, from.Highest)
            : (claimed.Any(c => c.Kind is not (ChangeKind.Difference or ChangeKind.YearlyDifference)) ? 0 : -PrintedFigure.Unbounded, PrintedFigure.Unbounded);
        if (claim.To is { } to)
            Add(0, to.Lowest, 0, to.Highest);
        foreach (var change in claimed)
            Add(change, claim.Years ?? 1);
    }

    public bool CanBeMet => Candidates().Any(IsMetAt);

    private void Add(ClaimedChange change, int years)
    {
        var (low, high) = (change.Amount.Lowest, change.Amount.Highest);
        switch (change.Kind)
        {
            case ChangeKind.Difference:
                Add(1, low, 1, high);
                break;
            case ChangeKind.YearlyDifference:
                Add(1, low * years, 1, high * years);
                break;
            case ChangeKind.Growth:
                Add(Factor(low, 1), 0, Factor(high, 1), 0);
                break;
            case ChangeKind.YearlyGrowth:
                Add(Factor(low, years), 0, Factor(high, years), 0);
                break;
            case ChangeKind.Share:
                Add(Math.Max(low / 100, -Steepest), 0, Math.Min(high / 100, Steepest), 0);
                break;
        }
    }

    private void Add(decimal lowerSlope, decimal lowerHeight, decimal upperSlope, decimal upperHeight)
    {
        lower.Add((lowerSlope, lowerHeight));
        upper.Add((upperSlope, upperHeight));
    }

    /// <summary>Where the bounds can be met at all, they are met at an end of a's range, where a lower and an upper line cross, or between two such places.</summary>
    private IEnumerable<decimal> Candidates()
    {
        List<decimal> places = [least, most];
        foreach (var low in lower)
        {
            foreach (var high in upper.Where(high => Math.Abs(high.Slope - low.Slope) > Parallel))
                places.Add(Math.Clamp((high.Height - low.Height) / (low.Slope - high.Slope), least, most));
        }

        places.Sort();
        return places.Concat(places.Zip(places.Skip(1), (a, b) => (a + b) / 2));
    }

    private bool IsMetAt(decimal a)
    {
        var floor = lower.Max(l => (l.Slope * a) + l.Height);
        return floor <= upper.Min(u => (u.Slope * a) + u.Height) + (Tolerance * Math.Max(1, Math.Abs(floor)));
    }

    private static decimal Factor(decimal percent, int years)
    {
        var yearly = Math.Max(0, 1 + (Math.Min(percent, PrintedFigure.Unbounded / 1e6m) / 100));
        var factor = 1m;
        for (var i = 0; i < years && factor < Steepest; i++)
            factor *= yearly;
        return Math.Min(factor, Steepest);
    }
}
