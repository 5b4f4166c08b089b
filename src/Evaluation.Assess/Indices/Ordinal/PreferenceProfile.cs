namespace Evaluation.Assess.Indices.Ordinal;

/// <summary>Orders that voters, experts or indicators give of the same alternatives, each so many times.</summary>
/// <param name="Alternatives">In the order of the results below.</param>
/// <param name="Orders">How many hold an order, and the order: every alternative once, best first.</param>
public sealed record PreferenceProfile(IReadOnlyList<string> Alternatives, IReadOnlyList<(int Times, IReadOnlyList<string> Order)> Orders)
{
    /// <returns>Per alternative: points n − 1 for first place down to 0 for last.</returns>
    /// <remarks>Borda 1770; OECD/JRC Handbook 2008, table 25.</remarks>
    public IReadOnlyList<int> Borda() =>
        [.. Alternatives.Select(a => Orders.Sum(o => o.Times * (o.Order.Count - 1 - o.Order.ToList().IndexOf(a))))];

    /// <returns>[i, j]: how many put i before j.</returns>
    /// <remarks>Condorcet 1785; OECD/JRC Handbook 2008, table 27.</remarks>
    public double[,] Duels()
    {
        var duels = new double[Alternatives.Count, Alternatives.Count];
        foreach (var (times, order) in Orders)
        {
            for (var first = 0; first < order.Count; first++)
            {
                for (var later = first + 1; later < order.Count; later++)
                    duels[Place(order[first]), Place(order[later])] += times;
            }
        }

        return duels;
    }

    private int Place(string alternative) => Alternatives.ToList().IndexOf(alternative);
}
