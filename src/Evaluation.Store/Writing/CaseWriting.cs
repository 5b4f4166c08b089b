using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class CaseWriting
{
    /// <summary>What the agency wrote; the number, the batch, the day and the source are the office's.</summary>
    public static object Substance(TypicalCase c) => new { c.PlanYear, c.Agency, c.Area, c.TaskNumber, c.Title, c.Summary, c.Evidence };

    /// <exception cref="YearClosedException">A new row for a closed year.</exception>
    public static Appended AppendCases(WriteUnit unit, IReadOnlyList<TypicalCase> cases)
    {
        var added = cases
            .GroupBy(c => (c.PlanYear, c.Code, c.ReportedOn))
            .SelectMany(day => NewsOfDay(unit, day.First(), day))
            .ToList();
        YearWriting.RequireOpen(unit, added.Select(c => c.PlanYear));
        foreach (var c in added)
            Insert(unit, c);
        unit.Changed("cases", added.Count, 0, WriteUnit.HashOf(added));
        return new Appended(added.Count, cases.Count - added.Count);
    }

    /// <exception cref="ArgumentException">There is no such case.</exception>
    /// <exception cref="YearClosedException">A new word for a closed year.</exception>
    public static Appended AppendSelections(WriteUnit unit, IReadOnlyList<CaseSelection> selections)
    {
        var added = selections
            .GroupBy(s => (s.PlanYear, s.Code, s.SelectedOn))
            .SelectMany(day => NewsOfDay(unit, day.First(), day))
            .ToList();
        YearWriting.RequireOpen(unit, added.Select(s => s.PlanYear));
        foreach (var s in added)
            Insert(unit, s);
        unit.Changed("case selections", added.Count, 0, WriteUnit.HashOf(added));
        return new Appended(added.Count, selections.Count - added.Count);
    }

    private static IReadOnlyList<TypicalCase> NewsOfDay(WriteUnit unit, TypicalCase first, IEnumerable<TypicalCase> ofDay)
    {
        var known = CaseRows.Read(unit, "plan_year = @PlanYear AND code = @Code ORDER BY reported_on, id", new { first.PlanYear, first.Code }).ToList();
        var given = ofDay.ToList();
        // What the latest row says already is no news on whatever day it comes again.
        if (known.Count > 0 && SayTheSame(known[^1], given[0]) && first.ReportedOn > known[^1].ReportedOn)
            given.RemoveAt(0);
        return News.Of(
            given,
            Canonical.Json,
            [.. known.Where(k => k.ReportedOn == first.ReportedOn).Select(Canonical.Json)],
            isPast: known.Count > 0 && known[^1].ReportedOn > first.ReportedOn);
    }

    private static IReadOnlyList<CaseSelection> NewsOfDay(WriteUnit unit, CaseSelection first, IEnumerable<CaseSelection> ofDay)
    {
        if (unit.Query<long>("SELECT id FROM typical_case WHERE plan_year = @PlanYear AND code = @Code LIMIT 1", new { first.PlanYear, first.Code }).Count == 0)
            throw new ArgumentException($"There is no case {first.Code} of {first.PlanYear} to select.", nameof(first));
        var known = CaseRows
            .Selections(
                unit,
                "plan_year = @PlanYear AND code = @Code AND selected_on >= @SelectedOn ORDER BY selected_on, id",
                new { first.PlanYear, first.Code, first.SelectedOn })
            .ToList();
        return News.Of(
            ofDay,
            Canonical.Json,
            [.. known.Where(k => k.SelectedOn == first.SelectedOn).Select(Canonical.Json)],
            isPast: known.Count > 0 && known[^1].SelectedOn > first.SelectedOn);
    }

    private static bool SayTheSame(TypicalCase known, TypicalCase given) => known with { Source = given.Source, ReportedOn = given.ReportedOn } == given;

    private static void Insert(WriteUnit unit, TypicalCase c) => unit.Execute(
        """
        INSERT INTO typical_case (plan_year, code, agency, area, task, title, summary, evidence, batch, source, reported_on, received_at)
        VALUES (@PlanYear, @Code, @Agency, @Area, @TaskNumber, @Title, @Summary, @Evidence, @Batch, @Source, @ReportedOn, @Now)
        """,
        new { c.PlanYear, c.Code, c.Agency, c.Area, c.TaskNumber, c.Title, c.Summary, c.Evidence, c.Batch, c.Source, c.ReportedOn, unit.Now });

    private static void Insert(WriteUnit unit, CaseSelection s) => unit.Execute(
        """
        INSERT INTO case_selection (plan_year, code, is_selected, reason, selected_by, selected_on, received_at)
        VALUES (@PlanYear, @Code, @IsSelected, @Reason, @SelectedBy, @SelectedOn, @Now)
        """,
        new { s.PlanYear, s.Code, IsSelected = s.IsSelected ? 1 : 0, s.Reason, s.SelectedBy, s.SelectedOn, unit.Now });
}
