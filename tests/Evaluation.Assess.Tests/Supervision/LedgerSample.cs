using System.Globalization;
using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Supervision;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Assess.Tests.Quality;
using Evaluation.Model;
using static Evaluation.Assess.Tests.Quality.QualitySample;

namespace Evaluation.Assess.Tests.Supervision;

/// <summary>
/// Task 1, led by 甲 with 乙, one deliverable. A form for 2023-Q1 goes to both on Monday 20 March, due on Friday 14 April 2023;
/// reminder from 7 April (5 working days before), yellow on 21 April (5 after), red on 5 May (15 after), by the week alone.
/// </summary>
internal static class LedgerSample
{
    public static readonly WorkCalendar Calendar = new(new Dictionary<DateOnly, bool>(), new HashSet<int> { 2023, 2024, 2025 });

    public static readonly DateOnly Due = new(2023, 4, 14);

    public static readonly IReadOnlyList<DispatchedForm> Forms =
    [
        new("A1", Q1, Due, new(2023, 3, 20), null),
        new("A2", Q1, Due, new(2023, 3, 20), null),
    ];

    public static SupervisionInputs Inputs(DateOnly asOf, params IReadOnlyList<DeliveryHistory> rows) => new(
        new Plan(2023, "2023年计划", "办", "", [Sample.Task(1, "甲、乙")]), asOf, Sample.Agencies, Calendar, Forms, rows, [], [], [], Rules, Sample.Scheme().Task);

    public static SupervisionLedger Ledger(string asOf, params IReadOnlyList<DeliveryHistory> rows) => SupervisionLedger.Of(Inputs(Day(asOf), rows));

    /// <summary>甲 on the measure for Q1.</summary>
    public static DeliveryHistory Row(string on, DeliveryStatus status = DeliveryStatus.Completed, string evidence = "文号", string agency = "甲") =>
        Report(Q1, status, agency: agency, evidence: evidence, on: Day(on));

    public static DeliveryHistory Said(this DeliveryHistory row, ReviewDecision decision, string on) => row.Said(decision, Day(on));

    /// <summary>Month and day of 2023, such as <c>04-14</c>, or a whole day.</summary>
    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(text.Length == 5 ? "2023-" + text : text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Steps(this LedgerItem item) =>
        string.Join(" ", item.Escalations.Select(e => e.Light.ToString()[..1] + e.On.ToString("MM-dd", CultureInfo.InvariantCulture)));
}
