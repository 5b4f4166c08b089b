using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>Observations on their way into the store: held back where implausible, unless somebody vouches for them.</summary>
internal static class ObservationLoading
{
    public const string Table = "observations";

    public static Incoming Read(
        IReadOnlyList<IncomingObservation> rows, EvaluationStore store, IReadOnlyList<Indicator> indicators, PlausibilityRules rules, Confirmation confirmed)
    {
        var codes = rows.Select(r => r.Observation.Indicator).ToHashSet(StringComparer.Ordinal);
        var checkedRows = Plausibility.Check(rows, store.Observations.Known(codes), indicators, rules);
        var vouched = checkedRows.Held.Where(r => confirmed.Covers(r.Row)).ToList();
        var held = checkedRows.Held.Count - vouched.Count;
        return new Incoming(
            [.. checkedRows.Problems.Where(p => p.Severity != ProblemSeverity.Held || p.Place.Row is not { } row || !confirmed.Covers(row))],
            new LoadCount(Table, 0, 0, 0, held),
            unit => Save(unit, [.. checkedRows.Accepted.Concat(vouched).Select(r => r.Observation)], checkedRows.AlreadyKnown.Count, held));
    }

    private static (LoadCount Count, IReadOnlyList<Problem> Problems) Save(StoreWriter unit, IReadOnlyList<Observation> observations, int known, int held)
    {
        var appended = unit.AppendObservations(observations);
        return (new LoadCount(Table, appended.Added, 0, appended.Unchanged + known, held), [.. appended.Conflicts.Select(Conflict)]);
    }

    /// <summary>Another process stored a different value since the rows were checked.</summary>
    public static Problem Conflict(ObservationConflict conflict)
    {
        var offered = conflict.Offered;
        return new Problem(
            LoadProblems.ValueConflict,
            new Place(Table),
            FormattableString.Invariant($"{offered.Indicator} {offered.Area} {offered.Period} ({offered.ReleasedOn:yyyy-MM-dd})"),
            FormattableString.Invariant($"{conflict.KnownValue} {conflict.KnownUnit}"),
            FormattableString.Invariant($"{offered.Value} {offered.Unit}"));
    }
}
