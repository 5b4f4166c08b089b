using Evaluation.Assess.Quality;

namespace Evaluation.Assess.Supervision;

/// <summary>The supervision ledger (督促检查): what is owed, in which colour, since when, and how it was closed.</summary>
/// <param name="Open">Worst first.</param>
/// <param name="Closed">By the day they were closed.</param>
/// <param name="Joined">Open items of participants: no colour, nobody is pressed.</param>
/// <param name="Agencies">Those with items of their own or findings, worst first.</param>
/// <param name="Tasks">Those with items, in plan order.</param>
/// <param name="Findings">Of the quality checks; they change no score.</param>
/// <param name="Gaps">What the ledger could not look at.</param>
public sealed record SupervisionLedger(
    SupervisionInputs Inputs,
    IReadOnlyList<LedgerItem> Open,
    IReadOnlyList<LedgerItem> Closed,
    IReadOnlyList<LedgerItem> Joined,
    IReadOnlyList<AgencyLedger> Agencies,
    IReadOnlyList<TaskLedger> Tasks,
    IReadOnlyList<QualityFinding> Findings,
    IReadOnlyList<LedgerGap> Gaps)
{
    public LedgerCounts Counts { get; } = LedgerCounts.Of(Open.Concat(Closed));

    /// <exception cref="ArgumentException">A row or form names an agency, task or measure that is not among the inputs: importing would have refused it.</exception>
    public static SupervisionLedger Of(SupervisionInputs inputs) => new LedgerBuild(inputs).Ledger();
}
