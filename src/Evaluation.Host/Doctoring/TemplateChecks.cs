using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Doctoring;

/// <summary>Are the templates there, and whole?</summary>
internal static class TemplateChecks
{
    private static readonly string[] Names = ["annual", "bulletin", "cases", "form", "midterm", "scorecard", "status", "supervision"];

    public static IEnumerable<Check> Of(AppSettings settings)
    {
        foreach (var name in Names)
        {
            var path = Path.Combine(settings.TemplatesFolder, $"{name}.xlsx");
            if (!File.Exists(path))
            {
                yield return Check.Fail("template", $"there is no {path}");
                continue;
            }

            var reading = WorkbookTemplate.Read(File.ReadAllBytes(path), Path.GetFileName(path));
            IReadOnlyList<Problem> faults = reading.Template?.Faults ?? [];
            foreach (var problem in reading.Problems.Concat(faults))
            {
                yield return new Check(
                    "template",
                    problem.Severity == ProblemSeverity.Error ? CheckState.Fail : CheckState.Warn,
                    $"{name}.xlsx {problem.Place.Sheet} {problem.Place.Column}{problem.Place.Row} {problem.Code.Id}: {problem.English}");
            }

            if (reading.Template is not null && faults.Count == 0)
                yield return Check.Ok("template", path);
        }
    }
}
