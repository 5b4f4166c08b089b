using Evaluation.Model;

namespace Evaluation.Assess.Statements;

/// <summary>Tells whether a statement can be true for some figures that were rounded to the printed ones.</summary>
/// <remarks>
/// Growth worked out from rounded figures may differ in its last place from growth worked out before rounding, so equality proves nothing:
/// 216.8 → 241.2 gives 11.25 %, which rounds to 11.3, yet a published 11.2 % can be true (from 216.85 to 241.15 it is 11.206 %).
/// </remarks>
public static class StatementChecker
{
    /// <summary>Growth from less than this is no statement anyone prints.</summary>
    private const decimal Smallest = 1e-9m;

    public static ClaimCheck Check(Claim claim)
    {
        var changes = claim.Changes.Where(c => IsUsable(c, claim)).ToList();
        return new(claim, Outcome(claim, changes), [.. claim.Changes.Select(c => Check(c, claim))]);
    }

    private static ChangeCheck Check(ClaimedChange change, Claim claim)
    {
        var (lowest, highest) = Range(change.Kind, claim);
        return new(change, lowest, highest, IsUsable(change, claim) ? Outcome(claim, [change]) : ClaimOutcome.NothingToCheck);
    }

    /// <summary>Two unknown figures: with fewer than three things said of them nothing can be wrong.</summary>
    private static ClaimOutcome Outcome(Claim claim, List<ClaimedChange> changes)
    {
        var said = changes.Count + (claim.From is null ? 0 : 1) + (claim.To is null ? 0 : 1);
        if (changes.Count == 0 || said < 3)
            return ClaimOutcome.NothingToCheck;
        return new Bounds(claim, changes).CanBeMet ? ClaimOutcome.CanBeTrue : ClaimOutcome.CannotBeTrue;
    }

    private static bool IsUsable(ClaimedChange change, Claim claim) =>
        IsInRange(change.Amount) && (claim.From is null || IsInRange(claim.From)) && (claim.To is null || IsInRange(claim.To)) && change.Kind switch
        {
            ChangeKind.Difference => true,
            ChangeKind.YearlyDifference => claim.Years is > 0,
            ChangeKind.Growth or ChangeKind.Share => claim.From is null || claim.From.Lowest >= Smallest,
            ChangeKind.YearlyGrowth => claim.Years is > 0 && (claim.From is null || claim.From.Lowest >= Smallest),
        };

    private static bool IsInRange(PrintedFigure figure) => Math.Abs(figure.Value) <= PrintedFigure.Unbounded / 1000;

    private static (Score Lowest, Score Highest) Range(ChangeKind kind, Claim claim)
    {
        if (claim is not { From: { } from, To: { } to } || !IsInRange(from) || !IsInRange(to))
            return Both(UnscoredReason.NoData);
        var byRatio = kind is not (ChangeKind.Difference or ChangeKind.YearlyDifference);
        if (byRatio && from.Lowest < Smallest)
            return Both(UnscoredReason.NotComputable);
        if (kind is ChangeKind.YearlyDifference or ChangeKind.YearlyGrowth && claim.Years is not > 0)
            return Both(UnscoredReason.NoTimeElapsed);
        return byRatio
            ? (Of(kind, to.Lowest / from.Highest, claim.Years ?? 1), Of(kind, to.Highest / from.Lowest, claim.Years ?? 1))
            : (Of(kind, to.Lowest - from.Highest, claim.Years ?? 1), Of(kind, to.Highest - from.Lowest, claim.Years ?? 1));
    }

    /// <param name="figure">Ratio or difference of the two figures.</param>
    private static Score Of(ChangeKind kind, decimal figure, int years) => kind switch
    {
        ChangeKind.Difference => Score.Of(figure),
        ChangeKind.YearlyDifference => Score.Of(figure / years),
        ChangeKind.Growth => Score.Of((figure - 1) * 100),
        ChangeKind.Share => Score.Of(figure * 100),
        ChangeKind.YearlyGrowth => figure >= 0
            ? Score.Of(((decimal)Math.Pow((double)figure, 1.0 / years) - 1) * 100)
            : Score.Unscored(UnscoredReason.SignChange),
    };

    private static (Score Lowest, Score Highest) Both(UnscoredReason reason) => (Score.Unscored(reason), Score.Unscored(reason));
}
