using Evaluation.Assess.Reporting;
using Evaluation.Host.Web.Downloads;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Store;

namespace Evaluation.Host.Web.Pages;

/// <summary>A form as its agency sees it: when it is due and what came back.</summary>
/// <param name="Address">Where it is downloaded from; <c>null</c> where no file was published.</param>
/// <param name="Last">What was accepted last for the period.</param>
/// <param name="Missing">Keys of the measures not reported on for the period, such as <c>12-1</c>.</param>
/// <param name="Returned">Reports for the period that the office sent back, not replaced since.</param>
internal sealed record HandedForm(
    FormIssue Issue, string? Address, Submission? Last, IReadOnlyList<string> Missing, IReadOnlyList<StoredDelivery> Returned)
{
    public Period Period => Issue.Identity.Period;

    /// <summary>Something is still to be sent.</summary>
    public bool IsOpen => Last is null || Missing.Count > 0 || Returned.Count > 0;

    /// <returns>The latest version of each form handed out to the agency, by period.</returns>
    public static IReadOnlyList<HandedForm> Read(EvaluationStore store, int year, Agency agency, DateOnly today)
    {
        var issues = store.Forms.Issues(year, agency: agency.Code);
        if (issues.Count == 0)
            return [];
        var measures = Measures(store, year, agency, today);
        var history = store.Submissions.History(year, agency.Code);
        return
        [
            .. issues
                .GroupBy(f => f.Identity.Period)
                .Select(versions => Of(store, versions.MaxBy(f => f.Identity.Version)!, agency, today, measures, history)),
        ];
    }

    /// <summary>What is still to be sent, in one line; empty where nothing is.</summary>
    public string Lacks => string.Join('，', new[]
    {
        Missing.Count > 0 ? $"{Missing.Count}项举措未报" : "",
        Returned.Count > 0 ? $"{Returned.Count}项被退回" : "",
    }.Where(words => words.Length > 0));

    public (string Colour, string Words) State(DateOnly today) => this switch
    {
        { Returned.Count: > 0 } => ("red", "有退回"),
        { Last: not null, Missing.Count: 0 } => ("green", "已报送"),
        { Last: not null } => ("amber", "部分报送"),
        _ when today > Issue.Due => ("red", "逾期未报送"),
        _ => ("grey", "待报送"),
    };

    private static HandedForm Of(
        EvaluationStore store, FormIssue issue, Agency agency, DateOnly today, IReadOnlyList<string> measures, IReadOnlyList<Submission> history)
    {
        var period = issue.Identity.Period;
        var reported = store.Deliveries.Reported(issue.Identity.PlanYear, period, today, agency.Name);
        var known = reported.Select(r => FormMeasure.KeyOf(r.Delivery.TaskNumber, r.Delivery.MeasureNumber)).ToHashSet(StringComparer.Ordinal);
        return new HandedForm(
            issue,
            AgencyFiles.Form(store, agency.Name, period),
            history.LastOrDefault(s => s.Period == period),
            [.. measures.Where(key => !known.Contains(key))],
            [.. reported.Where(r => r.Reviews is [.., { Decision: ReviewDecision.Returned }])]);
    }

    /// <summary>What the agency's form asks for, by the plan as it is now.</summary>
    private static IReadOnlyList<string> Measures(EvaluationStore store, int year, Agency agency, DateOnly today) => store.Plans.Load(year) is { } plan
        ? [.. ReportingForms.Of(plan, agency, Period.OfYear(year), today, 1, store.Reference.Agencies(), [], [], [], "").Measures.Select(m => m.Key)]
        : [];
}
