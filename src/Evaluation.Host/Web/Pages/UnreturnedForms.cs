using Evaluation.Model;
using Evaluation.Store;

namespace Evaluation.Host.Web.Pages;

/// <summary>Forms of one period and one due day that were handed out and have not come back.</summary>
/// <param name="Agencies">Names, by code.</param>
internal sealed record UnreturnedForms(Period Period, DateOnly Due, IReadOnlyList<string> Agencies)
{
    public (string Colour, string Words) State(DateOnly today) => today > Due ? ("red", "逾期未报送") : ("grey", "待报送");

    /// <summary>Of each form its latest version counts; one that came back in any version is not waited for.</summary>
    /// <param name="agency">Code; <c>null</c>: of all.</param>
    /// <returns>First due first.</returns>
    public static IReadOnlyList<UnreturnedForms> Read(EvaluationStore store, int year, string? agency = null)
    {
        var directory = store.Reference.Agencies();
        var returned = store.Submissions.History(year, agency).Select(s => (s.Agency, s.Period)).ToHashSet();
        return
        [
            .. store.Forms.Issues(year, agency: agency)
                .GroupBy(f => (f.Identity.Agency, f.Identity.Period))
                .Where(versions => !returned.Contains(versions.Key))
                .Select(versions => versions.MaxBy(f => f.Identity.Version)!)
                .GroupBy(f => (f.Due, f.Identity.Period))
                .OrderBy(forms => forms.Key.Due)
                .ThenBy(forms => forms.Key.Period)
                .Select(forms => new UnreturnedForms(forms.Key.Period, forms.Key.Due, [.. forms.Select(f => directory.Find(f.Identity.Agency)?.Name ?? f.Identity.Agency)])),
        ];
    }
}
