using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>Puts the directory's names in place of a plan's.</summary>
public static class PlanResolver
{
    /// <param name="fileName">Of the plan, for the problems' places.</param>
    /// <returns>
    /// The plan with full names (as printed beside them) and an error for each name the directory does not know;
    /// who carries out locally, such as 各地级以上市人民政府, need not be known. A collective stays one name.
    /// </returns>
    public static (Plan Plan, IReadOnlyList<Problem> Problems) Resolve(Plan plan, AgencyDirectory agencies, string fileName)
    {
        var problems = new List<Problem>();
        var tasks = plan.Tasks.Select(task => task with
        {
            Assignments = [.. task.Assignments.Select(a => Known(a, task.Number, agencies, fileName, problems)).DistinctBy(a => a.Agency, StringComparer.Ordinal)],
            Measures = [.. task.Measures.Select(m => m with { Agencies = [.. m.Agencies.Select(n => NameOf(n, agencies) ?? n).Distinct(StringComparer.Ordinal)] })],
        });
        return (plan with { Tasks = [.. tasks] }, problems);
    }

    private static Assignment Known(Assignment assignment, int task, AgencyDirectory agencies, string fileName, List<Problem> problems)
    {
        if ((NameOf(assignment.Agency, agencies) ?? NameOf(assignment.AsPrinted, agencies)) is { } name)
            return assignment with { Agency = name };
        if (assignment.Role != AssignmentRole.Implementer)
            problems.Add(Unknown(assignment, task, agencies, new Place(fileName)));
        return assignment;
    }

    private static Problem Unknown(Assignment assignment, int task, AgencyDirectory agencies, Place place)
    {
        var number = task.ToString(CultureInfo.InvariantCulture);
        return agencies.Suggest(Simplified(assignment.Agency)) is { } suggestion
            ? new Problem(PlanProblems.AgencyUnknown, place, number, assignment.AsPrinted, suggestion)
            : new Problem(PlanProblems.AgencyUnknownNoneLike, place, number, assignment.AsPrinted);
    }

    /// <summary>As printed, in simplified characters, and without a second name in brackets.</summary>
    private static string? NameOf(string printed, AgencyDirectory agencies)
    {
        var simplified = Simplified(printed);
        var bracket = Folding.Fold(simplified).IndexOf('(', StringComparison.Ordinal);
        var found = agencies.Find(printed) ?? agencies.Find(simplified) ?? agencies.Find(Folding.Fold(printed));
        return (bracket > 0 ? found ?? agencies.Find(simplified[..bracket]) : found)?.Name;
    }

    private static string Simplified(string printed) => string.Concat(printed.Select(Traditional.ToSimplified));
}
