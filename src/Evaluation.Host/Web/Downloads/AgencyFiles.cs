using Evaluation.Host.Products;
using Evaluation.Store;

namespace Evaluation.Host.Web.Downloads;

/// <summary>The files of published runs that are an agency's own: its scorecards.</summary>
internal static class AgencyFiles
{
    private static readonly string Product = new ScorecardProduct().Name;

    /// <param name="agency">Name.</param>
    /// <returns>The scorecard of the run with the latest as-of day, and the address it is downloaded from; <c>null</c> where none is published.</returns>
    public static (Run Run, string Address)? Latest(EvaluationStore store, string agency, int year)
    {
        if (store.Scopes.File(Product, ScorecardProduct.FileName(year, agency)) is not { } found || store.Runs.Find(found.RunId) is not { } run)
            return null;
        var index = run.Artifacts.ToList().FindIndex(a => a.Name == found.Artifact.Name);
        return (run, $"/runs/{run.Id}/files/{index}");
    }

    /// <param name="agency">Code.</param>
    public static bool IsOwn(EvaluationStore store, string agency, Run run, RunArtifact file) =>
        run.Key.Product == Product
        && store.Reference.Agencies().Find(agency) is { } own
        && file.Name == ScorecardProduct.FileName(run.Key.Period.Year, own.Name)
        && store.Scopes.File(Product, file.Name, run.Id) is not null;
}
