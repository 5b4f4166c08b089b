using Evaluation.Host.Settings;
using Evaluation.Host.Submitting;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Store;

namespace Evaluation.Host.Tests.Year;

/// <summary>200 spoilt forms against a real database.</summary>
public sealed class SubmitFuzzTests : IDisposable
{
    private const int Forms = 200;

    /// <summary>A form that hangs fails here instead of stopping the run; usual is a few milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ReportingOffice office = new();

    public void Dispose() => office.Dispose();

    [Fact]
    public async Task A_spoilt_form_is_taken_whole_or_leaves_no_trace()
    {
        var form = ReportingOffice.Filled(await office.FormAsync("农业农村部"));
        using var store = EvaluationStore.Open($"Data Source={office["evaluation.db"]}");
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, office[""], AppContext.BaseDirectory, new Dictionary<string, string>(), TimeProvider.System, IsTerminal: false);
        var intake = new FormIntake(store, SettingsReader.Load(around, []).Rows[0], "示例");
        var results = new Dictionary<FormResult, int>();
        for (var seed = 0; seed < Forms; seed++)
        {
            var before = Rows(store);
            var spoilt = MutatedForm.Of(form, seed);

            var outcome = await Task.Run(() => intake.Take($"{seed}.xlsx", spoilt, new FormTaking(new(2024, 1, 8)))).WaitAsync(Patience);

            results[outcome.Result] = results.GetValueOrDefault(outcome.Result) + 1;
            var after = Rows(store);
            if (outcome.Result == FormResult.Accepted)
                Assert.Equal((before.Submissions + 1, before.Audit + 1), (after.Submissions, after.Audit));
            else
                Assert.Equal(before, after);
            Assert.True(outcome.Result != FormResult.Refused || outcome.Problems.Count > 0, $"Form {seed} is refused and nobody says why.");
        }

        Assert.True(results[FormResult.Refused] > Forms / 2 && results.ContainsKey(FormResult.Accepted), string.Join(' ', results));
        Assert.True(store.Audit.Verify().IsSound);
        Assert.Empty(store.Examine().IntegrityProblems);
    }

    private static (int Submissions, int Deliveries, int Cases, int Observations, long Audit) Rows(EvaluationStore store) => (
        store.Submissions.History(2023).Count,
        store.Deliveries.History(2023).Count,
        store.Cases.AsOf(2023, DateOnly.MaxValue).Count,
        store.Observations.Known([.. store.Reference.Indicators().Select(i => i.Code)]).Count,
        store.Audit.Head().Rows);
}
