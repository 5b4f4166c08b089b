using Evaluation.Model;

namespace Evaluation.Intake.Records;

/// <summary>Who may report on a task: the agencies named, and every member where a collective is.</summary>
internal sealed class AssignedAgencies
{
    private readonly Dictionary<int, HashSet<string>> byTask = [];

    public AssignedAgencies(Plan plan, AgencyDirectory agencies)
    {
        foreach (var task in plan.Tasks)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var assignment in task.Assignments.Concat(task.Measures.SelectMany(m => OwnClause(task, m))))
            {
                var agency = agencies.Find(assignment.Agency) ?? agencies.Find(assignment.AsPrinted);
                names.Add(agency?.Name ?? assignment.Agency);
                if (agency?.Kind == AgencyKind.Collective && assignment.Role != AssignmentRole.Implementer)
                    names.UnionWith(agencies.Members.Select(member => member.Name));
            }

            byTask[task.Number] = names;
        }
    }

    public bool Has(PlanTask task, Agency agency) => byTask[task.Number].Contains(agency.Name);

    private static IEnumerable<Assignment> OwnClause(PlanTask task, Measure measure) =>
        measure.Agencies.Select(name => new Assignment(name, name, task.Assignments.FirstOrDefault(a => a.Agency == name)?.Role ?? AssignmentRole.Participant));
}
