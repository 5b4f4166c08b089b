using Evaluation.Model;
using Evaluation.Store.Accounts;
using Evaluation.Store.Writing;

namespace Evaluation.Store;

/// <summary>What can be done within one unit. Only valid until the unit ends.</summary>
public sealed class StoreWriter
{
    private readonly WriteUnit unit;

    internal StoreWriter(WriteUnit unit) => this.unit = unit;

    /// <summary>Accounts, sessions, tokens and links.</summary>
    public AccountWriter Accounts => new(unit);

    /// <summary>Makes the whole unit leave no trace: a rehearsal, or a caller who found something wrong.</summary>
    public void Refuse() => unit.Refuse();

    /// <summary>Puts into the audit what changes no table: a publication, a download, a sign-in.</summary>
    /// <param name="what">Such as <c>published</c>.</param>
    /// <param name="sha256">Of the manifest or file concerned; empty where there is none.</param>
    public void Note(string what, string sha256 = "") => unit.Changed(what, 1, 0, sha256);

    /// <summary>Keeps an earlier plan of the year as an earlier version.</summary>
    /// <returns>False where the year's plan is this one already.</returns>
    public bool SavePlan(Plan plan) => PlanWriting.Save(unit, plan);

    /// <exception cref="ArgumentException">Two agencies, of the list or the store, would share a code, name or alias.</exception>
    public Saved SaveAgencies(IEnumerable<Agency> agencies) => ReferenceWriting.SaveAgencies(unit, [.. agencies]);

    /// <exception cref="ArgumentException">Two areas share a code.</exception>
    public Saved SaveAreas(IEnumerable<Area> areas) => ReferenceWriting.SaveAreas(unit, [.. areas]);

    /// <exception cref="ArgumentException">Two indicators share a code.</exception>
    public Saved SaveIndicators(IEnumerable<Indicator> indicators) => ReferenceWriting.SaveIndicators(unit, [.. indicators]);

    /// <summary>A target with another in-force-from is another version; one with the same is a correction, and the corrected row is kept.</summary>
    /// <exception cref="ArgumentException">Two targets share indicator, document, target period and in-force-from.</exception>
    public Saved SaveTargets(IEnumerable<Target> targets) => ReferenceWriting.SaveTargets(unit, [.. targets]);

    /// <summary>Replaces the year's whole list.</summary>
    /// <exception cref="ArgumentException">One indicator speaks twice for one task.</exception>
    public Saved SaveTaskIndicators(int year, IEnumerable<TaskIndicator> indicators) =>
        ReferenceWriting.SaveTaskIndicators(unit, year, [.. indicators]);

    /// <summary>A conflict refuses the whole unit.</summary>
    /// <param name="observations">Read once, in any order; they may be many.</param>
    public ObservationsAppended AppendObservations(IEnumerable<Observation> observations) => ObservationWriting.Append(unit, observations);

    /// <summary>A row equal in everything to one that is there is unchanged.</summary>
    public Appended AppendDeliveries(IEnumerable<Delivery> deliveries) => DeliveryWriting.AppendDeliveries(unit, [.. deliveries]);

    /// <summary>A review equal in everything to one that the delivery has is unchanged.</summary>
    /// <exception cref="ArgumentException">A review of a delivery that is not there.</exception>
    public Appended AppendReviews(IEnumerable<DeliveryReview> reviews) => DeliveryWriting.AppendReviews(unit, [.. reviews]);

    /// <summary>Begins a run, or takes over one with this key that failed or never ended.</summary>
    /// <returns>The first run with this key where that is published: nothing is left to do.</returns>
    public Run StartRun(RunKey key) => RunWriting.Start(unit, key);

    /// <summary>Ends a run. Where another process published it first, that one's result stands.</summary>
    /// <returns>The run as it stands.</returns>
    /// <exception cref="ArgumentException">The run was never started.</exception>
    public Run FinishRun(string id, RunOutcome outcome, IEnumerable<RunArtifact> artifacts) => RunWriting.Finish(unit, id, outcome, [.. artifacts]);

    /// <summary>Keeps an artifact's bytes, each content once.</summary>
    /// <returns>Their SHA-256.</returns>
    /// <exception cref="ArgumentException">More than <see cref="StoredRuns.MaxContentBytes"/>.</exception>
    public string SaveArtifact(byte[] content) => RunWriting.SaveContent(unit, content);
}
