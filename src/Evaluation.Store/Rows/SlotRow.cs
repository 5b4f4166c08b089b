using System.Text.Json;
using Evaluation.Store.Jobs;
using Evaluation.Store.Writing;

namespace Evaluation.Store.Rows;

internal sealed class SlotRow
{
    public const string Columns =
        "s.id, s.schedule, s.slot, s.product, s.year, s.as_of, s.since, s.period, s.due, s.agencies, s.actor, s.state, s.fence, s.failures, s.not_before, s.worker, s.run_id, s.message, s.ended_at";

    public long Id { get; init; }

    public string? Schedule { get; init; }

    public string Slot { get; init; } = "";

    public string Product { get; init; } = "";

    public long Year { get; init; }

    public DateOnly AsOf { get; init; }

    public DateOnly? Since { get; init; }

    public string? Period { get; init; }

    public DateOnly? Due { get; init; }

    public string Agencies { get; init; } = JobWriting.NoAgencies;

    public string Actor { get; init; } = "";

    public string State { get; init; } = "";

    public long Fence { get; init; }

    public long Failures { get; init; }

    public string NotBefore { get; init; } = JobWriting.Never;

    public string Worker { get; init; } = "";

    public string? RunId { get; init; }

    public string Message { get; init; } = "";

    public string? EndedAt { get; init; }

    public static List<JobSlot> Read(IQueries queries, string where, object arguments) =>
        [.. queries.Query<SlotRow>($"SELECT {Columns} FROM job_slot s {where}", arguments).Select(r => r.ToSlot())];

    private JobSlot ToSlot() => new(
        Id,
        new SlotRequest(Schedule, Moments.Parse(Slot), Product, (int)Year, AsOf, Since, Period is null ? null : Model.Period.Parse(Period))
        {
            Due = Due,
            Agencies = Agencies == JobWriting.NoAgencies ? [] : JsonSerializer.Deserialize<string[]>(Agencies)!,
        },
        Actor,
        Words<SlotState>.Parse(State, "job_slot", Id),
        Fence,
        (int)Failures,
        Worker,
        RunId,
        Message,
        EndedAt is null ? null : Moments.Parse(EndedAt))
    {
        NotBefore = Moments.ParseKnown(NotBefore),
    };
}
