using Evaluation.Assess.Annual;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Web.Assessing;

/// <summary>The annual evaluation for pages: computed once for one state of the data, however many ask at once.</summary>
internal sealed class AnnualView(EvaluationStore store, AppSettings settings, TimeProvider clock) : IDisposable
{
    private const int MostKept = 6;
    private const int MostAtOnce = 2;
    private readonly SemaphoreSlim working = new(MostAtOnce);
    private readonly Lock taking = new();
    private readonly List<(Key Key, Task<Read<AnnualAssessment>> Assessment)> kept = [];

    public DateOnly Today => settings.Today(clock);

    /// <summary>Code of the area whose figures count.</summary>
    public string Area => settings.Area;

    /// <returns>Years that have a plan, ascending.</returns>
    public IReadOnlyList<int> Years() => store.Plans.Years();

    /// <returns>One row; none when something is missing or wrong.</returns>
    public Task<Read<AnnualAssessment>> OfAsync(int year, DateOnly asOf)
    {
        var key = new Key(year, asOf, store.DataState.Last(), SchemeState());
        lock (taking)
        {
            kept.RemoveAll(k => k.Key.Data < key.Data || k.Assessment.IsFaulted);
            if (kept.Find(k => k.Key == key) is { Assessment: { } known })
                return known;
            var assessment = AssessAsync(year, asOf);
            kept.Add((key, assessment));
            if (kept.Count > MostKept)
                kept.RemoveAt(0);
            return assessment;
        }
    }

    public void Dispose() => working.Dispose();

    /// <summary>Few at a time: somebody who asks for day after day must not take the machine from all others.</summary>
    private async Task<Read<AnnualAssessment>> AssessAsync(int year, DateOnly asOf)
    {
        await working.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Assess(year, asOf)).ConfigureAwait(false);
        }
        finally
        {
            working.Release();
        }
    }

    private Read<AnnualAssessment> Assess(int year, DateOnly asOf)
    {
        var inputs = new MaterialsReader(store, settings).ReadInputs(year, asOf);
        return inputs.IsRefused ? new([], inputs.Problems) : new([AnnualEvaluation.Assess(inputs.Rows[0])], inputs.Problems);
    }

    /// <summary>Changes when somebody edits the scheme's file.</summary>
    private long SchemeState() =>
        File.GetLastWriteTimeUtc(Path.Combine(settings.DataFolder, "schemes", $"{settings.Scheme}.json")).Ticks;

    /// <param name="Data">Audit row of the last change to data.</param>
    private sealed record Key(int Year, DateOnly AsOf, long Data, long Scheme);
}
