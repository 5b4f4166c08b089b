using Evaluation.Assess.Reviewing;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;
using static Evaluation.Assess.Reviewing.ReviewActionKind;
using static Evaluation.Assess.Reviewing.ReviewState;

namespace Evaluation.Assess.Tests.Reviewing;

public class ReviewStatesTests
{
    /// <summary>The whole table, written down by hand: 5 states, 4 actions with everything given.</summary>
    [Theory]
    [InlineData(NotReported, Accept, null)]
    [InlineData(NotReported, Return, null)]
    [InlineData(NotReported, Override, null)]
    [InlineData(NotReported, Resubmit, Pending)]
    [InlineData(Pending, Accept, Accepted)]
    [InlineData(Pending, Return, Returned)]
    [InlineData(Pending, Override, Overridden)]
    [InlineData(Pending, Resubmit, Pending)]
    [InlineData(Accepted, Accept, Accepted)]
    [InlineData(Accepted, Return, Returned)]
    [InlineData(Accepted, Override, Overridden)]
    [InlineData(Accepted, Resubmit, Pending)]
    [InlineData(Returned, Accept, Accepted)]
    [InlineData(Returned, Return, Returned)]
    [InlineData(Returned, Override, Overridden)]
    [InlineData(Returned, Resubmit, Pending)]
    [InlineData(Overridden, Accept, Accepted)]
    [InlineData(Overridden, Return, Returned)]
    [InlineData(Overridden, Override, Overridden)]
    [InlineData(Overridden, Resubmit, Pending)]
    public void Every_action_on_every_state(ReviewState state, ReviewActionKind kind, ReviewState? expected)
    {
        var step = ReviewStates.Next(state, new(kind, "理由", kind == Override ? DeliveryStatus.InProgress : null, "证明"));
        Assert.Equal(expected ?? state, step.State);
        Assert.Equal(expected is null ? ReviewRefusal.NothingReported : null, step.Refusal);
        Assert.Equal(expected is not null && (state, kind) != (Accepted, Accept), step.IsChange);
    }

    /// <summary>The same table with nothing given: who needs a reason.</summary>
    [Theory]
    [InlineData(Pending, Accept, null)]
    [InlineData(Accepted, Accept, null)]
    [InlineData(Returned, Accept, ReviewRefusal.ReasonMissing)]
    [InlineData(Overridden, Accept, ReviewRefusal.ReasonMissing)]
    [InlineData(Pending, Return, ReviewRefusal.ReasonMissing)]
    [InlineData(Accepted, Return, ReviewRefusal.ReasonMissing)]
    [InlineData(Returned, Return, ReviewRefusal.ReasonMissing)]
    [InlineData(Overridden, Return, ReviewRefusal.ReasonMissing)]
    [InlineData(Pending, Override, ReviewRefusal.ReasonMissing)]
    [InlineData(Accepted, Override, ReviewRefusal.ReasonMissing)]
    [InlineData(Returned, Override, ReviewRefusal.ReasonMissing)]
    [InlineData(Overridden, Override, ReviewRefusal.ReasonMissing)]
    [InlineData(NotReported, Resubmit, null)]
    [InlineData(Pending, Resubmit, null)]
    [InlineData(Accepted, Resubmit, null)]
    [InlineData(Returned, Resubmit, null)]
    [InlineData(Overridden, Resubmit, null)]
    public void A_reason_is_wanted_to_return_to_override_and_to_take_back_a_word(ReviewState state, ReviewActionKind kind, ReviewRefusal? expected)
    {
        var step = ReviewStates.Next(state, new(kind, " "));
        Assert.Equal(expected, step.Refusal);
        if (expected is not null)
            Assert.Equal((state, false), (step.State, step.IsChange));
    }

    [Fact]
    public void An_override_wants_a_status_and_evidence_too()
    {
        Assert.Equal(ReviewRefusal.StatusMissing, ReviewStates.Next(Pending, new(Override, "理由", null, "证明")).Refusal);
        Assert.Equal(ReviewRefusal.EvidenceMissing, ReviewStates.Next(Pending, new(Override, "理由", DeliveryStatus.Completed)).Refusal);
    }

    [Fact]
    public void A_newer_report_waits_for_review_whatever_was_said_of_the_one_before()
    {
        var first = Row(1, ReviewDecision.Accepted);
        Assert.Equal(NotReported, ReviewStates.StateOf([]));
        Assert.Equal(Accepted, ReviewStates.StateOf([first]));
        Assert.Equal(Pending, ReviewStates.StateOf([first, Row(2)]));
        Assert.Equal(Pending, ReviewStates.StateOf([Row(2), first]));
        Assert.Equal(Returned, ReviewStates.StateOf([first, Row(2, ReviewDecision.Overridden, ReviewDecision.Returned)]));
    }

    [Fact]
    public void Of_two_reports_of_one_day_the_one_stored_last_counts() =>
        Assert.Equal(Pending, ReviewStates.StateOf([Row(1, ReviewDecision.Accepted), Row(1)]));

    /// <summary>The state read from what was stored is the one the actions led to.</summary>
    [Fact]
    public void Storing_what_the_actions_allow_gives_the_state_they_led_to() =>
        Prop.ForAll(Gen.Elements(Accept, Return, Override, Resubmit).ListOf().ToArbitrary(), kinds =>
        {
            var (state, rows, day) = (NotReported, new List<DeliveryHistory>(), 1);
            foreach (var kind in kinds)
            {
                var step = ReviewStates.Next(state, new(kind, "理由", kind == Override ? DeliveryStatus.Completed : null, "证明"));
                state = step.State;
                if (!step.IsChange)
                    continue;
                day++;
                if (kind == Resubmit)
                    rows.Add(Row(day));
                else
                    rows[^1] = rows[^1] with { Reviews = [.. rows[^1].Reviews, Said(Decision(kind), day)] };
            }

            return ReviewStates.StateOf(rows) == state;
        }).QuickCheckThrowOnFailure();

    private static ReviewDecision Decision(ReviewActionKind kind) => kind switch
    {
        Accept => ReviewDecision.Accepted,
        Return => ReviewDecision.Returned,
        _ => ReviewDecision.Overridden,
    };

    private static DeliveryHistory Row(int day, params ReviewDecision[] said) => new(
        new Delivery(2023, 1, 1, "甲", DeliveryStatus.Completed, null, "做了", null, "文号", "来源", new DateOnly(2023, 1, 1).AddDays(day)),
        [.. said.Select(s => Said(s, day))]);

    private static Review Said(ReviewDecision decision, int day) =>
        new(decision, "理由", decision == ReviewDecision.Overridden ? DeliveryStatus.Completed : null, "审核人", new DateOnly(2023, 1, 1).AddDays(day));
}
