using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>案例: the selected cases, one row each.</summary>
internal static class CaseRows
{
    private const int SummaryLength = 1200;     // a row can't be higher than about 1,400 characters in the template's widest column

    /// <param name="tasks">Numbers of the tasks that the workbook shows, to which a case's number is a link.</param>
    public static ReportTable Selected(IReadOnlyList<RegisteredCase> cases, IReadOnlyList<Area> areas, IEnumerable<int> tasks)
    {
        var linked = tasks.ToHashSet();
        return new TableOf<TypicalCase>(
            "cases",
            c => c.Code,
            ("code", c => Cell.Of(c.Code)),
            ("title", c => Cell.Of(c.Title)),
            ("agency", c => Cell.Of(c.Agency)),
            ("region", c => Cell.Of(Region(c, areas))),
            ("task", c => Task(c, linked)),
            ("summary", c => Cell.Of(Shortened(c.Summary))),
            ("evidence", c => Cell.Of(c.Evidence.Length == 0 ? "无" : c.Evidence)),
            ("batch", c => Cell.Of(c.Batch)))
        .From(Ordered(cases.Where(c => c.IsSelected)).Select(c => c.Case), "无入选案例");
    }

    public static IEnumerable<RegisteredCase> Ordered(IEnumerable<RegisteredCase> cases) => cases.OrderBy(c => c.Case.Code, StringComparer.Ordinal);

    /// <returns>The area's name; its code where the list of areas does not have it; 未注明 where the case names none.</returns>
    public static string Region(TypicalCase typical, IReadOnlyList<Area> areas) =>
        typical.Area.Length == 0 ? "未注明" : AreaList.NameOf(areas, typical.Area);

    private static string Shortened(string summary) =>
        summary.Length <= SummaryLength ? summary : summary[..SummaryLength] + "……（全文见典型案例工作簿）";

    private static Cell Task(TypicalCase typical, HashSet<int> linked)
    {
        if (typical.TaskNumber is not { } number)
            return Cell.Of("无");
        return linked.Contains(number) ? Cell.Of(number).LinkedTo("tasks", TaskRows.Key(number)) : Cell.Of(number);
    }
}
