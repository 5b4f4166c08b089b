namespace Evaluation.Host.Products;

/// <summary>Every product there is.</summary>
public static class Catalogue
{
    /// <summary>Those that <c>report</c> makes.</summary>
    public static IReadOnlyList<Product> Reports { get; } =
        [new AnnualProduct(), new MidTermProduct(), new ScorecardProduct(), new StatusProduct(), new BulletinProduct(), new SupervisionProduct(), new CasesProduct()];

    public static IReadOnlyList<Product> All { get; } = [.. Reports, new FormsProduct(), new ReleaseProduct()];

    /// <returns><c>null</c> when there is no product of this name.</returns>
    public static Product? Find(string name) => All.FirstOrDefault(p => p.Name == name);
}
