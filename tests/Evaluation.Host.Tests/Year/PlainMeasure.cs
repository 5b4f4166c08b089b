using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>A measure with those who answer for it, worked out with loops alone: the oracle's own reading of the plan.</summary>
/// <param name="Answering">Full names, the lead first, a collective's members by code in its place.</param>
/// <param name="Lead"><c>null</c> where a collective stands first.</param>
/// <param name="Pressed">The lead, or the collective that stands first.</param>
internal sealed record PlainMeasure(
    PlanTask Task, int Number, MeasureKind Kind, DateOnly? Due, IReadOnlyList<string> Answering, string? Lead, string Pressed)
{
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"{Task.Number}-{Number}");

    public bool IsByDivision => Task.Mode == ResponsibilityMode.ByDivision;

    public static IReadOnlyList<PlainMeasure> Of(Plan plan, AgencyDirectory directory)
    {
        var members = directory.All.Where(a => a.IsMember == true && a.Kind != AgencyKind.Collective).OrderBy(a => a.Code, StringComparer.Ordinal).Select(a => a.Name).ToList();
        var measures = new List<PlainMeasure>();
        foreach (var task in plan.Tasks)
        {
            foreach (var measure in task.Measures)
            {
                var printed = measure.Agencies.Count > 0 ? measure.Agencies.ToList() : task.Assignments.Where(a => a.Role == AssignmentRole.Lead)
                    .Concat(task.Assignments.Where(a => a.Role != AssignmentRole.Lead)).Select(a => a.Agency).ToList();
                var answering = new List<string>();
                foreach (var name in printed)
                {
                    var agency = directory.Find(name)!;
                    foreach (var one in agency.Kind == AgencyKind.Collective ? members : [agency.Name])
                    {
                        if (!answering.Contains(one))
                            answering.Add(one);
                    }
                }

                var first = directory.Find(measure.Agencies.Count > 0 ? measure.Agencies[0] : task.Lead!.Agency)!;
                measures.Add(new(task, measure.Number, measure.Kind, measure.Due, answering, first.Kind == AgencyKind.Collective ? null : first.Name, first.Name));
            }
        }

        return measures;
    }
}
