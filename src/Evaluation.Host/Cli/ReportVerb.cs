using System.CommandLine;
using Evaluation.Host.Products;

namespace Evaluation.Host.Cli;

/// <summary><c>report PRODUCT</c>: one sub-verb for each product.</summary>
internal static class ReportVerb
{
    public static Command Create(Surroundings around)
    {
        var report = new VerbCommand("report", "Produce a report.", "evaluation report annual --year 2023 --as-of 2024-06-30");
        foreach (var product in Catalogue.Reports)
            report.Add(ProductVerb.Create(around, product, $"report {product.Name}"));
        return report;
    }
}
