using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

/// <summary>Lists of agencies, areas, indicators, targets: what differs is written, what is not named stays.</summary>
internal static class ReferenceWriting
{
    public static Saved SaveAgencies(WriteUnit unit, IReadOnlyList<Agency> agencies)
    {
        var known = ReferenceRows.Agencies(unit);
        var merged = known.Where(k => agencies.All(a => a.Code != k.Code)).Concat(agencies);
        // Throws when two agencies would share a name: nothing could be read afterwards.
        _ = new AgencyDirectory(merged);
        return Save(unit, "agencies", known, agencies, a => a.Code, changed => unit.Execute(
            """
            INSERT INTO agency (code, name, aliases, is_member, kind, note) VALUES (@Code, @Name, @Aliases, @IsMember, @Kind, @Note)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, is_member = excluded.is_member,
                kind = excluded.kind, note = excluded.note
            """,
            changed.Select(a => new { a.Code, a.Name, Aliases = Canonical.Json(a.Aliases), IsMember = AsNumber(a.IsMember), Kind = Words<AgencyKind>.Of(a.Kind), a.Note })));
    }

    public static Saved SaveAreas(WriteUnit unit, IReadOnlyList<Area> areas) =>
        Save(unit, "areas", ReferenceRows.Areas(unit), areas, a => a.Code, changed => unit.Execute(
            """
            INSERT INTO area (code, name, level, parent, region) VALUES (@Code, @Name, @Level, @Parent, @Region)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level, parent = excluded.parent, region = excluded.region
            """,
            changed));

    public static Saved SaveIndicators(WriteUnit unit, IReadOnlyList<Indicator> indicators) =>
        Save(unit, "indicators", ReferenceRows.Indicators(unit), indicators, i => i.Code, changed => unit.Execute(
            """
            INSERT INTO indicator (code, name, unit, direction, semantics, dimension, frequency, agency)
            VALUES (@Code, @Name, @Unit, @Direction, @Semantics, @Dimension, @Frequency, @Agency)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, unit = excluded.unit, direction = excluded.direction,
                semantics = excluded.semantics, dimension = excluded.dimension, frequency = excluded.frequency, agency = excluded.agency
            """,
            changed.Select(i => new
            {
                i.Code,
                i.Name,
                i.Unit,
                Direction = Words<Direction>.Of(i.Direction),
                Semantics = Words<Semantics>.Of(i.Semantics),
                i.Dimension,
                i.Frequency,
                i.Agency,
            })));

    public static Saved SaveTargets(WriteUnit unit, IReadOnlyList<Target> targets) =>
        Save(unit, "targets", ReferenceRows.Targets(unit), targets, TargetKey.Of, changed => unit.Execute(
            """
            INSERT INTO target (indicator, document, target_period, in_force_from, revision,
                baseline_period, baseline_value, target_value, nature, source, note)
            VALUES (@Indicator, @Document, @TargetPeriod, @InForceFrom,
                (SELECT coalesce(max(revision), 0) + 1 FROM target WHERE indicator = @Indicator AND document = @Document
                    AND target_period = @TargetPeriod AND in_force_from = @InForceFrom),
                @BaselinePeriod, @BaselineValue, @TargetValue, @Nature, @Source, @Note)
            """,
            changed.Select(t => new
            {
                t.Indicator,
                t.Document,
                TargetPeriod = t.TargetPeriod.ToString(),
                InForceFrom = t.InForceFrom ?? DateOnly.MinValue,
                BaselinePeriod = t.BaselinePeriod?.ToString(),
                t.BaselineValue,
                t.TargetValue,
                t.Nature,
                t.Source,
                t.Note,
            })));

    /// <summary>The whole list of a year: what it no longer names no longer speaks for a task.</summary>
    public static Saved SaveTaskIndicators(WriteUnit unit, int year, IReadOnlyList<TaskIndicator> indicators)
    {
        var known = ReferenceRows.TaskIndicators(unit, year);
        var dropped = known.Where(k => !indicators.Any(i => i.TaskNumber == k.TaskNumber && i.Indicator == k.Indicator)).ToList();
        unit.Execute(
            "DELETE FROM task_indicator WHERE year = @year AND task = @TaskNumber AND indicator = @Indicator",
            dropped.Select(d => new { year, d.TaskNumber, d.Indicator }));
        unit.Changed("task-indicators dropped", 0, dropped.Count, WriteUnit.HashOf(dropped));
        var saved = Save(unit, "task-indicators", known, indicators, i => (i.TaskNumber, i.Indicator), changed => unit.Execute(
            """
            INSERT INTO task_indicator (year, task, indicator, role) VALUES (@year, @TaskNumber, @Indicator, @Role)
            ON CONFLICT (year, task, indicator) DO UPDATE SET role = excluded.role
            """,
            changed.Select(i => new { year, i.TaskNumber, i.Indicator, Role = Words<IndicatorRole>.Of(i.Role) })));
        return saved with { Replaced = saved.Replaced + dropped.Count };
    }

    /// <summary>The whole list of a year.</summary>
    /// <exception cref="ArgumentException">A match of another year, or the same twice.</exception>
    public static Saved SaveTaskMatches(WriteUnit unit, int year, IReadOnlyList<TaskMatch> matches)
    {
        if (matches.FirstOrDefault(m => m.Year != year) is { } other)
            throw new ArgumentException($"A match of {other.Year} in the list of {year}.", nameof(matches));
        var known = ReferenceRows.TaskMatches(unit, year);
        var dropped = known.Except(matches).ToList();
        unit.Execute("DELETE FROM task_match WHERE year = @Year AND task = @TaskNumber AND previous_task = @PreviousTaskNumber", dropped);
        unit.Changed("task-matches dropped", 0, dropped.Count, WriteUnit.HashOf(dropped));
        var saved = Save(unit, "task-matches", known, matches, m => m, added => unit.Execute(
            "INSERT INTO task_match (year, task, previous_task) VALUES (@Year, @TaskNumber, @PreviousTaskNumber)", added));
        return saved with { Replaced = dropped.Count };
    }

    /// <exception cref="ArgumentException">Two rows of the list share a key: Intake reports that to the person whose list it is.</exception>
    private static Saved Save<T, TKey>(
        WriteUnit unit, string what, IEnumerable<T> known, IReadOnlyList<T> given, Func<T, TKey> key, Action<IReadOnlyList<T>> write)
        where TKey : notnull
    {
        var knownText = known.ToDictionary(key, Canonical.Json);
        var givenText = given.ToDictionary(key, Canonical.Json);
        var changed = given.Where(row => !knownText.TryGetValue(key(row), out var text) || text != givenText[key(row)]).ToList();
        if (changed.Count == 0)
            return new Saved(0, 0, given.Count);
        write(changed);
        var replaced = changed.Count(row => knownText.ContainsKey(key(row)));
        unit.Changed(what, changed.Count - replaced, replaced, WriteUnit.HashOf(changed));
        return new Saved(changed.Count - replaced, replaced, given.Count - changed.Count);
    }

    private static long? AsNumber(bool? flag) => flag is { } known ? (known ? 1 : 0) : null;
}
