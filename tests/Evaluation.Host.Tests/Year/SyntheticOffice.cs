using System.Globalization;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Reviewing;
using Evaluation.Host.Settings;
using Evaluation.Host.Submitting;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Tests.Year;

/// <summary>Lives through the synthetic year (示例) with the real product: forms out, forms in, reviews, cases. Nothing but the script is in the database: no shipped deliveries, and only figures released before 2024.</summary>
public sealed class SyntheticOffice : IAsyncLifetime, IDisposable
{
    private const string DataFolder = "data";

    /// <summary>The day on which typical cases are chosen.</summary>
    internal static readonly DateOnly ChosenOn = new(2024, 3, 18);

    private readonly TempFolder folder = new();
    private readonly SettableClock clock = new();
    private readonly bool isReversed;
    private EvaluationStore? store;
    private FormIntake? intake;

    public SyntheticOffice()
        : this(isReversed: false)
    {
    }

    /// <param name="isReversed">What comes on one day comes in the opposite order.</param>
    internal SyntheticOffice(bool isReversed) => this.isReversed = isReversed;

    public string this[string name] => folder[name];

    internal EvaluationStore Store => store!;

    internal AppSettings Settings { get; private set; } = null!;

    internal SyntheticYear Year { get; private set; } = null!;

    internal ToldStory Story { get; private set; } = null!;

    internal IReadOnlyList<PlainMeasure> Measures { get; private set; } = null!;

    internal PlainFigures Figures { get; private set; } = null!;

    internal AgencyDirectory Directory { get; private set; } = null!;

    /// <summary>Reviews that were handed in, in units of work.</summary>
    internal int ReviewUnits { get; private set; }

    /// <summary>Every form that came, with what became of it.</summary>
    internal List<(ScriptedForm Form, FormOutcome Outcome)> Outcomes { get; } = [];

    public async Task InitializeAsync()
    {
        CopyData();
        clock.PutTo(new(2023, 1, 3));
        await DoneAsync("init");
        store = EvaluationStore.Open($"Data Source={folder["evaluation.db"]}", clock);
        Settings = SettingsReader.Load(Around(TextWriter.Null), []).Rows[0];
        intake = new FormIntake(store, Settings, "示例账号");
        Write();
        await LiveAsync();
        await ChooseAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        store?.Dispose();
        folder.Dispose();
    }

    /// <summary>Runs a verb in the office's folder on the day of the clock.</summary>
    public async Task<CliResult> RunAsync(params string[] args) => await new CliRunner(folder.Path) { Clock = clock }.RunAsync(args);

    public async Task<string> DoneAsync(params string[] args)
    {
        var result = await RunAsync(args);
        Assert.True(result.ExitCode == 0, $"{string.Join(' ', args)}: {result.Error}");
        return result.Out;
    }

    /// <summary>What the oracle knows of figures: those that came in forms.</summary>
    internal IEnumerable<PlainFigure> ToldFigures => Story.Figures.Select(f => new PlainFigure(f.Figure.Indicator, f.Figure.Period, f.Figure.Value, f.On));

    private Surroundings Around(TextWriter to) => new(to, to, folder.Path, AppContext.BaseDirectory, new Dictionary<string, string>(), clock, IsTerminal: false);

    private void CopyData()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, DataFolder);
        foreach (var path in System.IO.Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(shipped, path);
            if (name.StartsWith("deliveries", StringComparison.Ordinal))
                continue;
            var lines = name.StartsWith("observations", StringComparison.Ordinal)
                ? File.ReadAllLines(path).Index().Where(l => l.Index == 0 || string.CompareOrdinal(l.Item.Split(',')[5], "2024") < 0).Select(l => l.Item)
                : null;
            folder.Write(Path.Combine(DataFolder, name), lines is null ? File.ReadAllText(path) : string.Join('\n', lines) + "\n");
        }
    }

    /// <summary>Draws up the script from the plan and the agencies, and tells it to the oracle.</summary>
    private void Write()
    {
        Directory = Store.Reference.Agencies();
        Measures = PlainMeasure.Of(Store.Plans.Load(2023)!, Directory);
        Figures = new PlainFigures(folder[DataFolder]);
        var asked = Figures.Asked;
        var figures = Store.Reference.Indicators()
            .Where(i => asked.Contains(i.Code) && i.Frequency == "A" && i.Semantics is Semantics.Flow or Semantics.Stock or Semantics.Ratio)
            .Select(i => (Indicator: i with { Agency = Directory.Find(i.Agency)!.Name }, Last: Figures.National.Where(f => f.Indicator == i.Code && f.Period.Kind == PeriodKind.Year).MaxBy(f => (f.Period, f.ReleasedOn))))
            .Where(i => asked.Contains(i.Indicator.Code) && i.Indicator.Frequency == "A" && i.Last is { Period.Year: 2022 })
            .Select(i => (i.Indicator, Math.Round(i.Last!.Value * 0.99m, 2)))
            .ToList();
        var agencies = Directory.All.Where(a => a.Kind != AgencyKind.Collective && Measures.Any(m => m.Answering.Contains(a.Name))).Select(a => a.Name).ToList();
        Year = new SyntheticYear(20230101, Measures, agencies, figures);
        Story = new ToldStory(Year, Figures.National.GroupBy(f => (f.Indicator, f.Period)).ToDictionary(g => g.Key, g => g.MaxBy(f => f.ReleasedOn)!.Value));
    }

    private async Task LiveAsync()
    {
        var events = Year.Events.GroupBy(e => e.Day).SelectMany(day => isReversed ? day.Where(e => e.Form is not null).Reverse().Concat(day.Where(e => e.Form is null).Reverse()) : day).ToList();
        var dispatched = 0;
        var isReissued = false;
        foreach (var (day, form, review) in events)
        {
            while (dispatched < 4 && SyntheticYear.DispatchedOn(dispatched + 1) <= day)
                await DispatchAsync(++dispatched);
            if (!isReissued && SyntheticYear.ReissuedOn <= day)
            {
                isReissued = true;
                await ReissueAsync();
            }

            clock.PutTo(day);
            if (form is not null)
                Take(form, day);
            else
                await ReviewAsync(review!);
        }
    }

    /// <summary>Of the cases offered the first is chosen, the second is not.</summary>
    private async Task ChooseAsync()
    {
        clock.PutTo(ChosenOn);
        var offered = Store.Cases.AsOf(2023, ChosenOn);
        await DoneAsync("cases", "select", "--year", "2023", "--case", offered[0].Case.Code);
        await DoneAsync("cases", "decline", "--year", "2023", "--case", offered[1].Case.Code, "--reason", "示例：材料不全");
    }

    private async Task DispatchAsync(int quarter)
    {
        clock.PutTo(SyntheticYear.DispatchedOn(quarter));
        await DoneAsync("forms", "--year", "2023", "--period", $"2023-Q{quarter}", "--out", $"forms{quarter}");
    }

    private async Task ReissueAsync()
    {
        clock.PutTo(SyntheticYear.ReissuedOn);
        await DoneAsync(
            "forms", "--year", "2023", "--period", $"2023-Q{SyntheticYear.ReissuedQuarter}", "--agency", SyntheticYear.ReissuedTo,
            "--due", SyntheticYear.ReissueDue.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--out", "reissued");
    }

    internal byte[] HandedOut(ScriptedForm form)
    {
        var isSecond = form.Agency == SyntheticYear.ReissuedTo && form.Quarter == SyntheticYear.ReissuedQuarter;
        return File.ReadAllBytes(folder[$"{(isSecond ? "reissued" : $"forms{form.Quarter}")}/报送表-2023-Q{form.Quarter}-{form.Agency}.xlsx"]);
    }

    /// <summary>An account that may hand in one agency's forms only sends another's.</summary>
    internal FormOutcome TakeFor(string agency, ScriptedForm form) =>
        intake!.Take(form.FileName, FilledOut.Of(form, HandedOut(form)), new FormTaking(form.On, Directory.Find(agency)!.Code));

    private void Take(ScriptedForm form, DateOnly day) =>
        Outcomes.Add((form, intake!.Take(form.FileName, FilledOut.Of(form, HandedOut(form)), new FormTaking(day))));

    private async Task ReviewAsync(ScriptedReview review)
    {
        switch (review.Route)
        {
            case ReviewRoute.Desk:
                DecideAtDesk(review);
                break;
            case ReviewRoute.Verb:
                await DecideByVerbAsync(review);
                break;
            case ReviewRoute.File:
                await DecideByFileAsync(review);
                break;
        }
    }

    private void DecideAtDesk(ScriptedReview review)
    {
        var desk = new ReviewDesk(Store, "示例审核员", review.On);
        var items = desk.Items(2023, new ReviewFilter([], Agency: review.Agency, Period: Period.Of(2023, PeriodKind.Quarter, review.Quarter)));
        var decided = review.Decisions.ToDictionary(d => d.Key);
        var decisions = new List<Decision>();
        foreach (var item in items)
        {
            var report = item.Report.Delivery;
            if (decided.TryGetValue($"{report.TaskNumber}-{report.MeasureNumber}", out var said))
                decisions.Add(new(item, Action(said), item.Report.Hash, new Place("示例")));
            else if (review.AcceptsTheRest && item.State == ReviewState.Pending)
                decisions.Add(new(item, new ReviewAction(ReviewActionKind.Accept), item.Report.Hash, new Place("示例")));
        }

        var reviewed = desk.Decide(2023, decisions);
        Assert.Empty(reviewed.Problems);
        ReviewUnits += reviewed.Changed.Count > 0 ? 1 : 0;
    }

    private static ReviewAction Action(ScriptedDecision said) => said.Decision switch
    {
        ReviewDecision.Accepted => new(ReviewActionKind.Accept, said.Reason),
        ReviewDecision.Returned => new(ReviewActionKind.Return, said.Reason),
        ReviewDecision.Overridden => new(ReviewActionKind.Override, said.Reason, said.Status, said.Evidence),
    };

    private async Task DecideByVerbAsync(ScriptedReview review)
    {
        string[] which = ["--year", "2023", "--agency", review.Agency, "--period", $"2023-Q{review.Quarter}"];
        foreach (var said in review.Decisions)
        {
            string[] row = [.. which, "--task", said.Key.Split('-')[0], "--measure", said.Key.Split('-')[1], "--reason", said.Reason];
            if (said.Decision == ReviewDecision.Overridden)
                await DoneAsync(["review", "override", .. row, "--status", said.Status == DeliveryStatus.InProgress ? "in_progress" : "not_started", "--evidence", said.Evidence]);
            else
                await DoneAsync(["review", "return", .. row]);
            ReviewUnits++;
        }

        if (review.AcceptsTheRest)
            ReviewUnits += (await DoneAsync(["review", "accept", .. which, "--format", "csv"])).Split('\n').Length > 2 ? 1 : 0;
    }

    /// <summary>The list is filled in and sent back: of each row its key and hash, and the decision.</summary>
    private async Task DecideByFileAsync(ScriptedReview review)
    {
        var listed = await DoneAsync("review", "list", "--year", "2023", "--agency", review.Agency, "--period", $"2023-Q{review.Quarter}", "--format", "csv");
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(listed));
        var table = TableFiles.Open(bytes, "审核.csv").Tables[0];
        var lines = new List<string> { "task_no,measure_no,agency,decision,status,reason,evidence,hash" };
        var decided = review.Decisions.ToDictionary(d => d.Key);
        foreach (var row in table.Rows)
        {
            var start = $"{row[0]},{row[1]},{row[2]}";
            if (decided.TryGetValue($"{row[0]}-{row[1]}", out var said))
                lines.Add($"{start},{(said.Decision == ReviewDecision.Overridden ? "override" : "return")},{(said.Status is { } status ? FilledOut.Official(status) : "")},{said.Reason},{said.Evidence},{row[11]}");
            else if (review.AcceptsTheRest && row[4] == "pending")
                lines.Add($"{start},accept,,,,{row[11]}");
        }

        if (lines.Count == 1)
            return;
        await DoneAsync("review", "import", folder.Write("审核意见.csv", string.Join('\n', lines) + "\n"), "--year", "2023");
        ReviewUnits++;
    }
}
