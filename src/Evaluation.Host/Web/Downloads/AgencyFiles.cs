using Evaluation.Host.Products;
using Evaluation.Model;
using Evaluation.Store;

namespace Evaluation.Host.Web.Downloads;

/// <summary>The files of published runs that are an agency's own: its scorecards and its reporting forms.</summary>
internal static class AgencyFiles
{
    private static readonly string Scorecards = new ScorecardProduct().Name;
    private static readonly string Forms = new FormsProduct().Name;

    /// <param name="agency">Name.</param>
    /// <returns>The scorecard of the run with the latest as-of day, and the address it is downloaded from; <c>null</c> where none is published.</returns>
    public static (Run Run, string Address)? Latest(EvaluationStore store, string agency, int year)
    {
        if (store.Scopes.File(Scorecards, ScorecardProduct.FileName(year, agency)) is not { } found || store.Runs.Find(found.RunId) is not { } run)
            return null;
        return (run, Address(run, found.Artifact.Name));
    }

    /// <param name="agency">Name.</param>
    /// <returns>Where the form handed out last is downloaded from; <c>null</c> where none is published.</returns>
    public static string? Form(EvaluationStore store, string agency, Period period)
    {
        var name = FormsProduct.FileName(period, agency);
        return store.Runs.Published(Forms, period).Where(r => r.Artifacts.Any(a => a.Name == name)).MaxBy(r => r.Ended) is { } run ? Address(run, name) : null;
    }

    /// <param name="agency">Code.</param>
    public static bool IsOwn(EvaluationStore store, string agency, Run run, RunArtifact file) =>
        store.Reference.Agencies().Find(agency) is { } own
        && file.Name == OwnName(run.Key, own.Name)
        && store.Scopes.File(run.Key.Product, file.Name, run.Id) is not null;

    /// <returns><c>null</c> where the product has no file for each agency.</returns>
    private static string? OwnName(RunKey key, string agency)
    {
        if (key.Product == Scorecards)
            return ScorecardProduct.FileName(key.Period.Year, agency);
        return key.Product == Forms ? FormsProduct.FileName(key.Period, agency) : null;
    }

    private static string Address(Run run, string name) =>
        FormattableString.Invariant($"/runs/{run.Id}/files/{run.Artifacts.ToList().FindIndex(a => a.Name == name)}");
}
