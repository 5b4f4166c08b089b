using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;
using Evaluation.Store.Writing;

namespace Evaluation.Store;

/// <summary>What can be done within one unit. Only valid until the unit ends.</summary>
public sealed class StoreWriter
{
    private readonly WriteUnit unit;

    internal StoreWriter(WriteUnit unit) => this.unit = unit;

    /// <summary>Accounts, sessions, tokens and links.</summary>
    public AccountWriter Accounts => new(unit);

    /// <summary>Schedules and slots.</summary>
    public JobWriter Jobs => new(unit);

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

    /// <summary>
    /// A row equal in everything to the last of its task, measure, agency, period and day is unchanged, and so is one equal to an
    /// earlier row where a later day has been reported since. Back to what was said before the last row of the day is a new row.
    /// </summary>
    /// <exception cref="YearClosedException">A new row for a closed year.</exception>
    public Appended AppendDeliveries(IEnumerable<Delivery> deliveries) => DeliveryWriting.Append(unit, [.. deliveries]);

    /// <summary>
    /// What a form says: as <see cref="AppendDeliveries"/>, and a row that says the same as the latest of its task, measure, agency
    /// and period is unchanged whatever its day and source, so that a form sent again reopens only what it changed.
    /// </summary>
    /// <exception cref="YearClosedException">A new row for a closed year.</exception>
    public Appended AppendFormDeliveries(IEnumerable<Delivery> deliveries) => DeliveryWriting.AppendOfForm(unit, [.. deliveries]);

    /// <summary>A review equal in everything to the last that the delivery has is unchanged. A stale one refuses the whole unit.</summary>
    /// <exception cref="ArgumentException">A review of a delivery that is not there.</exception>
    /// <exception cref="YearClosedException">A new review for a closed year.</exception>
    public ReviewsAppended AppendReviews(IEnumerable<DeliveryReview> reviews) => ReviewWriting.Append(unit, [.. reviews]);

    /// <summary>Registers that a form is handed out.</summary>
    /// <param name="form">Its version is not looked at.</param>
    /// <param name="rowsHash"><see cref="FormStructure.RowsHash"/>.</param>
    /// <returns>The version: that of the latest form of the plan, agency and period where its rows are these, otherwise the next.</returns>
    public int IssueForm(FormIdentity form, string rowsHash, DateOnly due) => FormWriting.Issue(unit, form, rowsHash, due);

    /// <summary>The key that signs forms: 32 random bytes, made the first time.</summary>
    public byte[] FormKey() => FormWriting.Key(unit);

    /// <summary>Registers a form that came back, and keeps its file. What it says is appended by the other methods, only when it is new.</summary>
    /// <param name="file">The bytes of which <paramref name="form"/> was read.</param>
    /// <param name="account">Who handed it in.</param>
    /// <exception cref="ArgumentException">The file is another one, or has more than <see cref="StoredSubmissions.MaxFileBytes"/>.</exception>
    /// <exception cref="YearClosedException">New content for a closed year.</exception>
    public SubmissionAppended AppendSubmission(FilledForm form, string fileName, byte[] file, DateOnly reportedOn, string account) =>
        SubmissionWriting.Append(unit, form, fileName, file, reportedOn, account);

    /// <summary>A case that says the same as the latest of its code is unchanged, whatever its day and source.</summary>
    /// <exception cref="YearClosedException">A new row for a closed year.</exception>
    public Appended AppendCases(IEnumerable<TypicalCase> cases) => CaseWriting.AppendCases(unit, [.. cases]);

    /// <summary>A word equal in everything to the last on the case is unchanged.</summary>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    /// <exception cref="YearClosedException">A new word for a closed year.</exception>
    public Appended AppendCaseSelections(IEnumerable<CaseSelection> selections) => CaseWriting.AppendSelections(unit, [.. selections]);

    /// <summary>From now on nothing is added to the year's deliveries, reviews, submissions and cases.</summary>
    /// <param name="asOf">The day whose state is the year's last word.</param>
    /// <returns>False where the year is closed as of that day already.</returns>
    /// <exception cref="YearClosedException">It is closed as of another day.</exception>
    public bool CloseYear(int year, DateOnly asOf, string reason) => YearWriting.Close(unit, year, asOf, reason);

    /// <returns>False where the year is open already.</returns>
    public bool ReopenYear(int year, string reason) => YearWriting.Reopen(unit, year, reason);

    /// <summary>Replaces the year's whole list.</summary>
    /// <param name="year">Of the later plan.</param>
    /// <exception cref="ArgumentException">A match of another year, or the same twice.</exception>
    public Saved SaveTaskMatches(int year, IEnumerable<TaskMatch> matches) => ReferenceWriting.SaveTaskMatches(unit, year, [.. matches]);

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
