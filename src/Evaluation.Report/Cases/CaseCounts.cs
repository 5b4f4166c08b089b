using Evaluation.Model;

namespace Evaluation.Report.Cases;

/// <summary>Who offered how many cases, and who none. Every case is counted once in each list.</summary>
internal static class CaseCounts
{
    private const string NoTask = "未对应任务";
    private const string NoArea = "未注明地区";
    private const string NoChapter = "未分章";

    /// <returns>Agencies with a part in the plan, and any other that offered a case: most cases first, then by code.</returns>
    public static IReadOnlyList<CaseCount> Agencies(CasesInputs inputs)
    {
        var expected = inputs.Plan.Tasks.SelectMany(t => t.Assignments).SelectMany(a => Spread(a, inputs.Agencies)).ToHashSet(StringComparer.Ordinal);
        var offered = ByName(inputs, c => inputs.Agencies.Find(c.Agency)?.Name ?? c.Agency);
        var codes = inputs.Agencies.All.ToDictionary(a => a.Name, a => a.Code, StringComparer.Ordinal);
        return [.. Counts(expected, offered)
            .OrderByDescending(c => c.Offered)
            .ThenBy(c => codes.GetValueOrDefault(c.Name, c.Name), StringComparer.Ordinal)];
    }

    /// <returns>Areas right below the plan's own by code, then other areas with a case, then cases without an area.</returns>
    public static IReadOnlyList<CaseCount> Areas(CasesInputs inputs)
    {
        var below = AreaList.Below(inputs.Areas, inputs.Area);
        var regions = inputs.Areas.DistinctBy(a => a.Name).ToDictionary(a => a.Name, a => a.Region, StringComparer.Ordinal);
        var offered = ByName(inputs, c => c.Area.Length == 0 ? NoArea : CaseRows.Region(c, inputs.Areas));
        return [.. Counts(below.Select(a => a.Name), offered).Select(c => c with { Group = regions.GetValueOrDefault(c.Name, "") })];
    }

    /// <returns>The regions of the areas in the areas' order, then what has none.</returns>
    public static IReadOnlyList<CaseCount> Regions(CasesInputs inputs) =>
        Counts(
            inputs.Areas.OrderBy(a => a.Code, StringComparer.Ordinal).Select(a => a.Region).Where(r => r.Length > 0),
            ByName(inputs, c => inputs.Areas.FirstOrDefault(a => a.Code == c.Area) is { Region.Length: > 0 } area ? area.Region : $"{inputs.AreaName}或未注明"));

    /// <returns>Chapters in plan order, then cases without a chapter or task.</returns>
    public static IReadOnlyList<CaseCount> Chapters(CasesInputs inputs) =>
        Counts(inputs.Plan.Chapters.Where(c => c.Length > 0), ByName(inputs, c => ChapterOf(c, inputs.Plan)));

    public static string ChapterOf(TypicalCase typical, Plan plan) =>
        plan.Tasks.FirstOrDefault(t => t.Number == typical.TaskNumber) is { } task
            ? task.Chapter.Length > 0 ? task.Chapter : NoChapter
            : NoTask;

    private static ILookup<string, RegisteredCase> ByName(CasesInputs inputs, Func<TypicalCase, string> name) =>
        CaseRows.Ordered(inputs.Cases).ToLookup(c => name(c.Case), StringComparer.Ordinal);

    private static IReadOnlyList<CaseCount> Counts(IEnumerable<string> expected, ILookup<string, RegisteredCase> offered)
    {
        var names = expected.Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. names.Select(n => new CaseCount(n, "", true, [.. offered[n]])),
            .. offered.Where(g => !names.Contains(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new CaseCount(g.Key, "", false, [.. g])),
        ];
    }

    /// <returns>Empty for who only carries the task out locally and is no agency of the directory.</returns>
    private static IEnumerable<string> Spread(Assignment assignment, AgencyDirectory directory) => directory.Find(assignment.Agency) switch
    {
        { Kind: AgencyKind.Collective } when assignment.Role == AssignmentRole.Implementer => [],
        { Kind: AgencyKind.Collective } => directory.Members.Select(m => m.Name),
        { } agency => [agency.Name],
        null => [],
    };
}
