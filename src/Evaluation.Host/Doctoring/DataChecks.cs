using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Intake.Packages;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Doctoring;

/// <summary>Does every file of the data package read?</summary>
internal static class DataChecks
{
    public static IEnumerable<Check> Of(AppSettings settings)
    {
        if (!Directory.Exists(settings.DataFolder))
        {
            yield return Check.Fail("data", $"there is no folder {settings.DataFolder}");
            yield break;
        }

        var content = DataPackage.Read(settings.DataFolder, settings.Scheme);
        var problems = content.Problems.ToList();
        foreach (var file in content.Plans)
        {
            var plan = PlanLoading.Read(file.Path, settings.DataFolder, content.Agencies);
            problems.AddRange(plan.Problems);
            foreach (var read in plan.Rows)
                problems.AddRange(DataPackage.ReadDeliveries(settings.DataFolder, read, content.Agencies).Problems);
        }

        problems.AddRange(DataPackage.ReadOfficialFindings(settings.DataFolder, content.Indicators).Problems);
        var midTerm = MaterialFiles.MidTermScheme(settings);
        problems.AddRange(midTerm.Problems);
        foreach (var problem in problems.Where(p => p.Severity != ProblemSeverity.Notice))
            yield return Check.Fail("data", $"{problem.Place.File} {problem.Place.Row} {problem.Place.Column} {problem.Code.Id}: {problem.English}");
        if (content.Plans.Count == 0)
            yield return Check.Warn("data", "there is no plan in plans/");
        if (problems.All(p => p.Severity == ProblemSeverity.Notice))
            yield return Check.Ok("data", $"{settings.DataFolder}: {content.Plans.Count} plans, {content.Indicators.Count} indicators, {content.Observations.Count} observations");
        if (content.Scheme is { } scheme)
            yield return Check.Ok("scheme", $"{scheme.Title}, version {scheme.Version}");
        foreach (var read in midTerm.Rows)
            yield return Check.Ok("scheme", $"{read.Title}, version {read.Version}");
    }
}
