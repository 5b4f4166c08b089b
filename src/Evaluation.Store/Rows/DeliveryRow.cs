using Evaluation.Model;

namespace Evaluation.Store.Rows;

internal sealed class DeliveryRow
{
    public const string Columns = "id, plan_year, task, measure, agency, period, status, percent, text, date, evidence, source, reported_on, received_at, content_hash";

    private Delivery? delivery;
    private string? hash;

    public long Id { get; init; }

    public long PlanYear { get; init; }

    public long Task { get; init; }

    public long Measure { get; init; }

    public string Agency { get; init; } = "";

    public long Period { get; init; }

    public string Status { get; init; } = "";

    public decimal? Percent { get; init; }

    public string Text { get; init; } = "";

    public DateOnly? Date { get; init; }

    public string Evidence { get; init; } = "";

    public string Source { get; init; } = "";

    public DateOnly ReportedOn { get; init; }

    /// <summary>Moment; empty in a row of before moments were noted.</summary>
    public string ReceivedAt { get; init; } = "";

    /// <summary>As it was when the row came in.</summary>
    public string ContentHash { get; init; } = "";

    public Delivery Delivery => delivery ??= new(
        (int)PlanYear, (int)Task, (int)Measure, Agency, Words<DeliveryStatus>.Parse(Status, "delivery", Id), Percent, Text, Date, Evidence, Source, ReportedOn)
    {
        Period = Sortable.Period((int)Period),
    };

    /// <summary>Of the content as it is now.</summary>
    public string Hash => hash ??= HashOf(Delivery);

    /// <summary>Somebody went past the store.</summary>
    public bool IsAltered => Hash != ContentHash;

    public static string HashOf(Delivery delivery) => Sha256.Of(Canonical.Json(delivery));
}
