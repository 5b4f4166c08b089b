namespace Evaluation.Host.Products;

/// <summary>Every product there is.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Product> All { get; } =
        [new AnnualProduct(), new MidTermProduct(), new ScorecardProduct(), new StatusProduct()];

    /// <returns><c>null</c> when there is no product of this name.</returns>
    public static Product? Find(string name) => All.FirstOrDefault(p => p.Name == name);
}
