using Evaluation.Assess.Annual;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Web.Assessing;

/// <summary>The annual evaluation for pages: computed once for one state of the data, however many ask at once.</summary>
/// <remarks>
/// Who asks gets the state as it was then or later, never an older one. While data keeps changing, all who ask before the next evaluation has begun
/// to read share it: the number of evaluations follows the time one takes, not the number of changes or visitors.
/// </remarks>
internal sealed class AnnualView(EvaluationStore store, AppSettings settings, TimeProvider clock) : IDisposable
{
    private const int MostKept = 6;

    /// <summary>Few at a time: neither somebody who asks for day after day nor a hail of changes must take the machine from all others.</summary>
    private static readonly int MostAtOnce = Math.Max(1, Environment.ProcessorCount / 2);

    private readonly SemaphoreSlim working = new(MostAtOnce);
    private readonly Lock taking = new();
    private readonly List<Kept> kept = [];

    public DateOnly Today => settings.Today(clock);

    /// <summary>Code of the area whose figures count.</summary>
    public string Area => settings.Area;

    /// <returns>Years that have a plan, ascending.</returns>
    public IReadOnlyList<int> Years() => store.Plans.Years();

    /// <returns>One row; none when something is missing or wrong.</returns>
    public Task<Read<AnnualAssessment>> OfAsync(int year, DateOnly asOf)
    {
        var now = StateNow();
        lock (taking)
        {
            kept.RemoveAll(k => k.Assessment.IsFaulted || !k.IsGoodFor(now));
            if (kept.Find(k => k.Year == year && k.AsOf == asOf) is { } known)
                return known.Assessment;
            var added = new Kept(year, asOf);
            added.Assessment = AssessAsync(added);
            kept.Add(added);
            if (kept.Count > MostKept)
                kept.Remove(kept.Find(k => k.AsOf != Today) ?? kept[0]);
            return added.Assessment;
        }
    }

    public void Dispose() => working.Dispose();

    private async Task<Read<AnnualAssessment>> AssessAsync(Kept one)
    {
        await working.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Assess(one)).ConfigureAwait(false);
        }
        finally
        {
            working.Release();
        }
    }

    /// <summary>The state is taken before any row is read: what comes meanwhile makes the next evaluation.</summary>
    private Read<AnnualAssessment> Assess(Kept one)
    {
        var state = StateNow();
        lock (taking)
            one.State = state;
        var inputs = new MaterialsReader(store, settings).ReadInputs(one.Year, one.AsOf);
        return inputs.IsRefused ? new([], inputs.Problems) : new([AnnualEvaluation.Assess(inputs.Rows[0])], inputs.Problems);
    }

    private State StateNow() =>
        new(store.DataState.Last(), File.GetLastWriteTimeUtc(Path.Combine(settings.DataFolder, "schemes", $"{settings.Scheme}.json")).Ticks);

    /// <param name="Data">Audit row of the last change to data.</param>
    /// <param name="Scheme">Changes when somebody edits the scheme's file.</param>
    private sealed record State(long Data, long Scheme);

    private sealed class Kept(int year, DateOnly asOf)
    {
        public int Year { get; } = year;

        public DateOnly AsOf { get; } = asOf;

        public Task<Read<AnnualAssessment>> Assessment { get; set; } = null!;

        /// <summary><c>null</c>: it has not begun to read.</summary>
        public State? State { get; set; }

        public bool IsGoodFor(State now) => State is null || (State.Data >= now.Data && State.Scheme == now.Scheme);
    }
}
