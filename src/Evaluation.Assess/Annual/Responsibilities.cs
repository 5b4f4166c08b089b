using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Who answers for tasks and measures, collective names spread over their members.</summary>
/// <remarks>
/// Who carries a task out locally, such as 各市人民政府, need not be in the directory, and there may be a collective name. Either way it gets no form and
/// no score: the members that a collective name stands for are those of the joint conference, not the cities.
/// </remarks>
internal sealed class Responsibilities(AgencyDirectory directory)
{
    /// <summary>The agencies of a measure, by full name: those of its own clause where it has one, else the task's.</summary>
    /// <returns>The lead first, then in printed order; members of a collective by code in the collective's place; each once.</returns>
    public IReadOnlyList<string> InOrder(PlanTask task, Measure measure) =>
        [.. NamesOf(task, measure).SelectMany(name => Spread(task, name)).Distinct(StringComparer.Ordinal)];

    /// <returns>The one agency that leads the measure; <c>null</c> when the clause is missing or begins with a collective name or one outside the directory.</returns>
    public string? LeadOf(PlanTask task, Measure measure) =>
        LeadName(task, measure) is { } name && Find(task, name) is { Kind: not AgencyKind.Collective } lead ? lead.Name : null;

    /// <returns>Who is pressed for a measure nobody reported on: the lead, or the collective that stands first; empty when the clause is missing or begins outside the directory.</returns>
    public string AnsweringName(PlanTask task, Measure measure) => LeadName(task, measure) is { } name && Find(task, name) is { } first ? first.Name : "";

    /// <summary>Every agency of a task with its role: a role of its own before one through a collective, which only makes a participant.</summary>
    public IReadOnlyDictionary<string, AssignmentRole> RolesIn(PlanTask task)
    {
        var roles = new Dictionary<string, AssignmentRole>(StringComparer.Ordinal);
        foreach (var assignment in task.Assignments)
        {
            if (Find(task, assignment.Agency) is { Kind: not AgencyKind.Collective } agency)
                roles.TryAdd(agency.Name, assignment.Role);
        }

        foreach (var member in task.Assignments.Where(a => Find(task, a.Agency)?.Kind == AgencyKind.Collective).SelectMany(a => Spread(task, a.Agency)))
            roles.TryAdd(member, AssignmentRole.Participant);
        return roles;
    }

    /// <exception cref="ArgumentException">The directory does not know the name: importing would have refused it.</exception>
    public Agency Find(string name) =>
        directory.Find(name) ?? throw new ArgumentException($"The agency directory does not know '{name}'.", nameof(name));

    private static IEnumerable<string> NamesOf(PlanTask task, Measure measure) =>
        measure.Agencies.Count > 0
            ? measure.Agencies
            : task.Assignments.OrderBy(a => a.Role == AssignmentRole.Lead ? 0 : 1).Select(a => a.Agency);

    private static string? LeadName(PlanTask task, Measure measure) =>
        measure.Agencies.Count > 0 ? measure.Agencies[0] : task.Lead?.Agency;

    /// <returns><c>null</c> for who carries the task out locally and is no agency of the directory.</returns>
    private Agency? Find(PlanTask task, string name) =>
        directory.Find(name) is null or { Kind: AgencyKind.Collective } && task.Assignments.Any(a => a.Role == AssignmentRole.Implementer && a.Agency == name)
            ? null
            : Find(name);

    private IEnumerable<string> Spread(PlanTask task, string name) => Find(task, name) switch
    {
        null => [],
        { Kind: AgencyKind.Collective } => directory.Members.Select(m => m.Name),
        var agency => [agency.Name],
    };
}
