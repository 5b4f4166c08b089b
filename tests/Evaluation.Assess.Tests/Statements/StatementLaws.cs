using Evaluation.Assess.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Statements;

public sealed class StatementLaws
{
    /// <summary>Whatever the true figures, a statement that rounds them honestly is never called impossible.</summary>
    [Fact]
    public void What_is_honestly_rounded_can_always_be_true() => Check((from, to, years, places) =>
    {
        var growth = ((to / from) - 1) * 100;
        var yearly = (decimal)((Math.Pow((double)(to / from), 1.0 / years) - 1) * 100);
        Claim claim = new(Print(from, places), Print(to, places), years,
        [
            new(ChangeKind.Difference, Print(to - from, places)),
            new(ChangeKind.Growth, Print(growth, 1)),
            new(ChangeKind.YearlyDifference, Print((to - from) / years, places)),
            new(ChangeKind.YearlyGrowth, Print(yearly, 2)),
            new(ChangeKind.Share, Print(to / from * 100, 1)),
        ]);
        var check = StatementChecker.Check(claim);
        return check.Outcome == ClaimOutcome.CanBeTrue && check.Changes.All(c => c.Outcome == ClaimOutcome.CanBeTrue);
    });

    /// <summary>The range printed beside a change is where the claim stops being possible.</summary>
    [Fact]
    public void A_change_outside_the_range_of_the_two_figures_is_refused() => Check((from, to, years, places) =>
    {
        var claim = new Claim(Print(from, places), Print(to, places), years, [new(ChangeKind.Growth, PrintedFigure.Exact(0))]);
        var range = StatementChecker.Check(claim).Changes[0];
        ClaimOutcome At(decimal growth) => StatementChecker.Check(claim with { Changes = [new(ChangeKind.Growth, PrintedFigure.Exact(growth))] }).Outcome;
        return At(range.Highest.Value + 0.000001m) == ClaimOutcome.CannotBeTrue
            && At(range.Lowest.Value - 0.000001m) == ClaimOutcome.CannotBeTrue
            && At((range.Lowest.Value + range.Highest.Value) / 2) == ClaimOutcome.CanBeTrue;
    });

    private static PrintedFigure Print(decimal value, int places) =>
        PrintedFigure.Rounded(Math.Round(value, places, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)places));

    private static void Check(Func<decimal, decimal, int, int, bool> law)
    {
        var cases =
            from first in Gen.Choose(100_000, 9_999_999)
            from last in Gen.Choose(100_000, 9_999_999)
            from years in Gen.Choose(1, 15)
            from places in Gen.Choose(0, 2)
            select (first / 10_000m, last / 10_000m, years, places);
        Prop.ForAll(cases.ToArbitrary(), c => law(c.Item1, c.Item2, c.years, c.places)).QuickCheckThrowOnFailure();
    }
}
