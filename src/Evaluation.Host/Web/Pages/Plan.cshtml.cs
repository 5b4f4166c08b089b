using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>The plan's tasks, searched and filtered.</summary>
[Authorize(Policy = Policies.Whole)]
internal sealed class PlanModel(AnnualView view) : AssessedPage(view)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Chapter { get; set; }

    /// <summary>Code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public WorkStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Asked { get; set; } = 1;

    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    public IReadOnlyList<TaskAssessment> Tasks { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    /// <summary>Keeps the day in links to tasks.</summary>
    public string DayQuery => Header.Given ? QueryString.Create("as-of", Shown.Of(Header.AsOf)).ToString() : "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync("计划任务").ConfigureAwait(false))
            return NotFound();
        Agencies = [.. (Assessment?.Agencies ?? []).Select(a => a.Agency).OrderBy(a => a.Code, StringComparer.Ordinal)];
        (Tasks, Paging) = Paging.Of<TaskAssessment>([.. (Assessment?.Tasks ?? []).Where(Matches)], Asked, Address);
        return Page();
    }

    private bool Matches(TaskAssessment task) =>
        (string.IsNullOrEmpty(Chapter) || task.Task.Chapter == Chapter)
        && (Status is not { } status || task.Status == status)
        && (string.IsNullOrEmpty(Agency) || OfAgency.Contains(task.Task.Number))
        && (string.IsNullOrWhiteSpace(Search) || Says(task.Task, Search.Trim()));

    private HashSet<int> OfAgency =>
        field ??= [.. Assessment!.Agencies.Where(a => a.Agency.Code == Agency).SelectMany(a => a.Tasks).Select(t => t.Task.Task.Number)];

    private static bool Says(PlanTask task, string words) =>
        task.Number.ToString(CultureInfo.InvariantCulture) == words
        || task.Text.Contains(words, StringComparison.OrdinalIgnoreCase)
        || task.Section.Contains(words, StringComparison.OrdinalIgnoreCase)
        || task.Assignments.Any(a => a.Agency.Contains(words, StringComparison.Ordinal) || a.AsPrinted.Contains(words, StringComparison.Ordinal));

    private string Address(int page) => "/plan" + Header.Query(
        "q", Search ?? "", "chapter", Chapter ?? "", "agency", Agency ?? "", "status", Status?.ToString() ?? "", "p", page.ToString(CultureInfo.InvariantCulture));
}
