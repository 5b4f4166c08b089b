using System.Globalization;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    // 专利密集型产业增加值占GDP比重 2022: 12.71 released 2023-12-29, revised to 12.60 on 2024-12-31.
    private static readonly Observation First = Observation(2022, 12.71m, released: "2023-12-29");
    private static readonly Observation Revised = Observation(2022, 12.60m, released: "2024-12-31");

    [StoreFact]
    public void The_value_as_of_a_day_is_the_last_one_released_by_then()
    {
        Append(First, Revised);

        Assert.Empty(AsOf("2023-12-28"));
        Assert.Equal(First, Assert.Single(AsOf("2023-12-29")));
        Assert.Equal(First, Assert.Single(AsOf("2024-12-30")));
        Assert.Equal(Revised, Assert.Single(AsOf("2024-12-31")));
    }

    [StoreFact]
    public void An_older_release_that_arrives_late_does_not_hide_the_newer_one()
    {
        Append(Revised);
        Append(First);

        Assert.Equal(Revised, Assert.Single(AsOf("2025-01-01")));
        Assert.Equal(First, Assert.Single(AsOf("2024-01-01")));
        Assert.Empty(Store.Examine().IntegrityProblems);
    }

    [StoreFact]
    public void Neither_order_nor_portions_of_arrival_change_what_is_read()
    {
        var years = Enumerable.Range(0, 3);
        var all = years
            .SelectMany(i => years.SelectMany(a => years.SelectMany(p => years.Select(r =>
                Observation(2000 + p, (i * 27) + (a * 9) + (p * 3) + r, $"I{i}", $"A{a}", $"2020-01-0{r + 1}")))))
            .ToArray();
        var law = Prop.ForAll(
            Gen.Shuffle(all).Select(rows => rows.ToArray()).ToArbitrary(),
            Gen.Choose(1, 80).ToArbitrary(),
            (rows, cut) =>
            {
                using var database = new TDatabase();
                using var store = EvaluationStore.Open(database.ConnectionString);
                store.Write("a", "b", "c", unit => unit.AppendObservations(rows.Take(cut)));
                store.Write("a", "b", "c", unit => unit.AppendObservations(rows.Skip(cut / 2)));
                return store.Observations.AsOf(["I0", "I2"], ["A1", "A2", "unknown"], Day("2020-01-02"))
                    .SequenceEqual(all.Where(o => o is { Indicator: not "I1", Area: not "A0" } && o.ReleasedOn == Day("2020-01-02")))
                    && store.Observations.Known(["I0", "I1", "I2"]).SequenceEqual(all);
            });
        law.Check(Config.QuickThrowOnFailure.WithMaxTest(5));
    }

    [StoreFact]
    public void A_value_comes_back_digit_for_digit()
    {
        decimal[] values = [12.60m, 0m, -0.5m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 79228162514264337593543950.335m];
        Append([.. values.Select((value, i) => Observation(2000 + i, value))]);

        Assert.Equal(values.Select(Digits), AsOf("2024-01-01").Select(o => Digits(o.Value)));
    }

    [StoreFact]
    public void Every_kind_of_period_and_status_and_any_text_comes_back()
    {
        string[] periods = ["2023-01", "2023-03", "2023-Q1", "2023-S1", "2023-12", "2023-Q4", "2023-S2", "2023"];
        var statuses = Enum.GetValues<ObservationStatus>();
        var given = periods.Select((p, i) => Observation(2000, i) with
        {
            Period = Period.Parse(p),
            Status = statuses[i % statuses.Length],
            Source = "《年报》 ' \" \\ 😀 \n'; DROP TABLE term; --",
            Note = new string('长', 5000),
        }).ToArray();
        Append([.. given.Reverse()]);

        Assert.Equal(given, Store.Observations.Vintages("I", "CN"));
    }

    [StoreFact]
    public void The_same_rows_again_change_nothing_and_leave_no_audit_row()
    {
        Append(First, Revised);
        ObservationsAppended? again = null;
        var outcome = Write(unit => again = unit.AppendObservations([Revised, First with { Value = 12.710m, Note = "另注" }, First]));

        Assert.Equal(UnitOutcome.Unchanged, outcome);
        Assert.Equal((0, 3), (again!.Added, again.Unchanged));
        Assert.Equal(1, Store.Audit.Head().Rows);
        Assert.Equal("", AsOf("2024-01-01")[0].Note);
    }

    [StoreFact]
    public void Two_values_for_one_key_refuse_the_whole_unit()
    {
        Append(First);
        ObservationsAppended? appended = null;
        var outcome = Write(unit =>
        {
            unit.SaveIndicators([Indicator("I", "指标")]);
            appended = unit.AppendObservations(
            [
                Observation(2021, 1),
                First with { Value = 12.6m },
                First with { Unit = "%" },
                Observation(2020, 7),
                Observation(2020, 8),
            ]);
        });

        Assert.Equal(UnitOutcome.Refused, outcome);
        Assert.Equal(
            [
                new ObservationConflict(First with { Value = 12.6m }, 12.71m, "件"),
                new ObservationConflict(First with { Unit = "%" }, 12.6m, "件"),
                new ObservationConflict(Observation(2020, 8), 7, "件"),
            ],
            appended!.Conflicts.OrderByDescending(c => c.Offered.Period).ThenBy(c => c.Offered.Value));
        Assert.Equal(First, Assert.Single(Store.Observations.Known(["I"])));
        Assert.Empty(Store.Reference.Indicators());
        Assert.Equal(1, Store.Audit.Head().Rows);
    }

    [StoreFact]
    public void Indicators_with_values_are_listed_by_code()
    {
        Append(Observation(2020, 1, "B"), Observation(2020, 1, "A"));
        Assert.Equal(["A", "B"], Store.Observations.Indicators());
    }

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private IReadOnlyList<Observation> AsOf(string day) => Store.Observations.AsOf(["I"], null, Day(day));
}
