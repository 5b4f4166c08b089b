using System.Globalization;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Doctoring;

/// <summary>Does the database open, is it whole, and is its audit untouched?</summary>
internal static class DatabaseChecks
{
    public static IReadOnlyList<Check> Of(AppSettings settings, TimeProvider clock)
    {
        if (ConnectionText.FileOf(settings.Database) is { } file && !File.Exists(file))
            return [Check.Warn("database", $"{file} is not there yet; the first report or 'evaluation init' makes it")];
        if (EvaluationStore.IsEmpty(settings.Database))
            return [Check.Warn("database", "it is there and empty; the first report or 'evaluation init' makes its tables")];
        using var store = EvaluationStore.OpenAsItIs(settings.Database, clock);
        if (store.PendingMigrations() is [.., var last])
            return [Check.Warn("database", $"an earlier version made it; the next verb that uses it brings it to {last}, after which the earlier version can't: make a backup")];
        var facts = store.Examine();
        return
        [
            Check.Ok("database", $"{facts.Provider}, {facts.SchemaVersion}, {facts.Rows.Values.Sum()} rows"),
            Check.Ok("rows", string.Join(", ", facts.Rows.Where(t => t.Value > 0).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key} {t.Value}")))),
            .. facts.IntegrityProblems.Select(problem => Check.Fail("database", problem)),
            Plans(store),
            .. Audit(store, clock),
        ];
    }

    private static Check Plans(EvaluationStore store)
    {
        var years = store.Plans.Years();
        return years.Count == 0
            ? Check.Warn("plans", "the database has none yet; the first report or 'evaluation init' loads them")
            : Check.Ok("plans", string.Join(", ", years));
    }

    private static IEnumerable<Check> Audit(EvaluationStore store, TimeProvider clock)
    {
        var verified = store.Audit.Verify();
        foreach (var fault in verified.Faults)
            yield return Check.Fail("audit", $"row {fault.Seq} is {fault.Kind}");
        if (verified.IsSound)
            yield return Check.Ok("audit", $"{verified.Rows} rows, whole");
        if (store.Audit.Latest(1) is [var last]
            && DateTimeOffset.TryParse(last.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            && at > clock.GetUtcNow().AddMinutes(1))
            yield return Check.Warn("clock", $"the last change was made at {last.At}, which is still to come");
    }
}
