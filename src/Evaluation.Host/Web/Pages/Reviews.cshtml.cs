using System.Globalization;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Reviewing;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>The latest reports and the office's word on them, one or several at a time.</summary>
[Authorize(Policy = Policies.Office)]
internal sealed class ReviewsModel(EvaluationStore store, AppSettings settings, TimeProvider clock) : YearPage(store)
{
    [BindProperty(SupportsGet = true)]
    public int? Task { get; set; }

    /// <summary>Code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    /// <summary>What is no period does not narrow.</summary>
    [BindProperty(SupportsGet = true, Name = "period")]
    public string? AskedPeriod { get; set; }

    /// <summary>Given but empty: every state.</summary>
    [BindProperty(SupportsGet = true)]
    public ReviewState? State { get; set; } = ReviewState.Pending;

    /// <summary>Ticks every report of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>The moment of the decision that was just saved, in ticks of UTC.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Since { get; set; }

    /// <summary>Published runs that the decision just saved has overtaken.</summary>
    public IReadOnlyList<IGrouping<string, SupersededRun>> Overtaken { get; private set; } = [];

    public ReviewForm Given { get; private set; } = new();

    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    /// <summary>Those reported on.</summary>
    public IReadOnlyList<Period> Periods { get; private set; } = [];

    public IReadOnlyList<ReviewItem> Items { get; private set; } = [];

    /// <summary>Why nothing was changed.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public IActionResult OnGet() => Show();

    public IActionResult OnPost(ReviewForm given)
    {
        Given = given;
        if (given.Verdict is not { } verdict || verdict == ReviewActionKind.Resubmit)
            return BadRequest();
        if (!HasYear)
            return NotFound();
        var history = Store.Deliveries.History(Year).ToDictionary(d => d.Id);
        var seen = given.Chosen.Select(SeenReport.Parse).ToList();
        if (seen.Any(s => s is null || !history.ContainsKey(s.Id)))
            return NotFound();
        var decisions = seen.OfType<SeenReport>().DistinctBy(s => s.Id).Select(s => DecisionOn(history[s.Id], s, given.Action(verdict))).ToList();
        var started = clock.GetUtcNow();
        var problems = Decide(decisions);
        if (problems.Count == 0)
            return Redirect($"{Address(1)}&done=reviewed&since={started.UtcTicks.ToString(CultureInfo.InvariantCulture)}");
        Refusals = problems;
        return Show();
    }

    /// <summary>The filter and a page of what it leaves.</summary>
    public string Address(int page, bool all = false)
    {
        var query = QueryString.Create("year", Number(Year))
            .Add("task", Task is { } task ? Number(task) : "")
            .Add("agency", Agency ?? "")
            .Add("period", AskedPeriod ?? "")
            .Add("state", State?.ToString() ?? "")
            .Add("p", Number(page));
        return "/reviews" + (all ? query.Add("all", "true") : query);
    }

    public bool IsTicked(ReviewItem item) => All || Given.Chosen.Contains(Seen(item));

    public static string Seen(ReviewItem item) => new SeenReport(item.Report.Id, item.Report.Hash).ToString();

    private IReadOnlyList<string> Decide(List<Decision> decisions) => decisions.Count == 0
        ? ["请先勾选要审核的报送内容。"]
        : [.. new ReviewDesk(Store, User.AccountName(), settings.Today(clock)).Decide(Year, decisions).Problems.Select(p => p.Chinese)];

    private static Decision DecisionOn(StoredDelivery report, SeenReport seen, ReviewAction action) =>
        new(ReviewItem.Of(report), action, seen.Hash, new Place(ReviewDesk.NameOf(report.Delivery)));

    private IActionResult Show()
    {
        if (!HasYear)
            return NotFound();
        if (Since is { } moment)
            Overtaken = [.. Store.Runs.Superseded(Year).Where(o => o.At.UtcTicks >= moment).GroupBy(o => o.RunId)];
        var directory = Store.Reference.Agencies();
        Agencies = [.. directory.All.Where(a => a.Kind != AgencyKind.Collective)];
        var items = new ReviewDesk(Store, User.AccountName(), settings.Today(clock)).Items(Year, new ReviewFilter([]));
        Periods = [.. items.Select(i => i.Report.Delivery.Period).Distinct().Order()];
        var filter = new ReviewFilter(Task is { } task ? [task] : [], Agency: NameOf(directory), Period: Period.TryParse(AskedPeriod, out var period) ? period : null, State: State);
        (Items, Paging) = Paging.Of<ReviewItem>([.. items.Where(filter.Covers)], AskedPage, page => Address(page));
        return Page();
    }

    /// <returns>An unknown code stays and matches nothing.</returns>
    private string? NameOf(AgencyDirectory directory) => string.IsNullOrEmpty(Agency) ? null : directory.Find(Agency)?.Name ?? Agency;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
