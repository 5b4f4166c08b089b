namespace Evaluation.Assess.Statements;

/// <summary>A figure as printed, with everything it may have been before rounding.</summary>
/// <param name="Value">As printed.</param>
/// <param name="Lowest">Smallest figure that prints so.</param>
/// <param name="Highest">Largest figure that prints so; both ends count, whichever way halves were rounded.</param>
public sealed record PrintedFigure(decimal Value, decimal Lowest, decimal Highest)
{
    /// <summary>Further out than any figure of a statement: stands for no bound.</summary>
    internal const decimal Unbounded = 1e18m;

    /// <summary>Rounded to the places it is printed with: 11.2 is anything from 11.15 to 11.25, and 11.20 anything from 11.195 to 11.205.</summary>
    /// <param name="scale">What a printed 1 stands for: 10 000 for 万.</param>
    public static PrintedFigure Rounded(decimal printed, decimal scale = 1)
    {
        var half = LastPlace(printed) / 2;
        return new(printed * scale, (printed - half) * scale, (printed + half) * scale);
    }

    /// <summary>A count, a rank or a base of 100: nothing was rounded.</summary>
    public static PrintedFigure Exact(decimal value) => new(value, value, value);

    /// <summary>约: within one of the last printed place either way.</summary>
    public static PrintedFigure About(decimal printed, decimal scale = 1) =>
        new(printed * scale, (printed - LastPlace(printed)) * scale, (printed + LastPlace(printed)) * scale);

    /// <summary>近: a little less, by at most one of the last printed place, or just that.</summary>
    public static PrintedFigure Nearly(decimal printed, decimal scale = 1) =>
        new(printed * scale, (printed - LastPlace(printed)) * scale, (printed + (LastPlace(printed) / 2)) * scale);

    /// <summary>超过, 突破: anything from this up.</summary>
    public static PrintedFigure AtLeast(decimal value) => new(value, value, Unbounded);

    /// <summary>低于, 不超过: anything from this down.</summary>
    public static PrintedFigure AtMost(decimal value) => new(value, -Unbounded, value);

    internal PrintedFigure Negated => new(-Value, -Highest, -Lowest);

    private static decimal LastPlace(decimal printed)
    {
        var place = 1m;
        for (var i = 0; i < printed.Scale; i++)
            place /= 10;
        return place;
    }
}
