using Evaluation.Model;

namespace Evaluation.Store.Rows;

internal sealed class DeliveryRow
{
    public const string Columns = "id, plan_year, task, measure, agency, status, percent, text, date, evidence, source, reported_on";

    public long Id { get; init; }

    public long PlanYear { get; init; }

    public long Task { get; init; }

    public long Measure { get; init; }

    public string Agency { get; init; } = "";

    public string Status { get; init; } = "";

    public decimal? Percent { get; init; }

    public string Text { get; init; } = "";

    public DateOnly? Date { get; init; }

    public string Evidence { get; init; } = "";

    public string Source { get; init; } = "";

    public DateOnly ReportedOn { get; init; }

    public Delivery ToDelivery() => new(
        (int)PlanYear, (int)Task, (int)Measure, Agency, Words<DeliveryStatus>.Parse(Status), Percent, Text, Date, Evidence, Source, ReportedOn);
}
