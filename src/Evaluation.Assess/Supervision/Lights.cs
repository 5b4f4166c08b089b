using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Supervision;

/// <summary>Colours by working days after the due day: they follow from calendar and scheme alone.</summary>
internal sealed class Lights(SupervisionInputs inputs)
{
    /// <summary>Working days from the due day until it came, else until the as-of day.</summary>
    public int DaysLate(OwedSpan span) => inputs.Calendar.Between(span.Due, span.Until ?? inputs.AsOf);

    /// <returns>By day; empty where it came before it was to be shown, or is not shown yet.</returns>
    public IEnumerable<Escalation> Of(OwedSpan span)
    {
        var rules = inputs.Scheme.Light;
        (SupervisionLight Light, DateOnly On)[] steps =
        [
            (SupervisionLight.Blue, span.ShownFrom),
            (SupervisionLight.Yellow, Later(span.ShownFrom, inputs.Calendar.Add(span.Due, rules.YellowFromWorkingDays.Value))),
            (SupervisionLight.Red, Later(span.ShownFrom, inputs.Calendar.Add(span.Due, rules.RedFromWorkingDays.Value))),
        ];
        var reached = steps.Where(s => s.On <= inputs.AsOf && (span.Until is not { } until || s.On < until)).ToList();
        return reached
            .Where((step, i) => i == reached.Count - 1 || reached[i + 1].On != step.On)
            .Select(s => new Escalation(s.Light, s.On));
    }

    /// <summary>The first day of the reminder before a due day.</summary>
    public DateOnly ReminderOf(DateOnly due) => inputs.Calendar.Back(due, inputs.Scheme.Due.ReminderWorkingDays.Value);

    /// <summary>The day on which the replacement of a returned report is due.</summary>
    public DateOnly DueAfterReturn(DateOnly due, DateOnly returnedOn) =>
        Later(due, inputs.Calendar.Add(returnedOn, inputs.Scheme.Due.ResubmitWorkingDays.Value));

    internal static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
