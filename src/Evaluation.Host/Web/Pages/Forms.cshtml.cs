using System.Text;
using Evaluation.Host.Settings;
using Evaluation.Host.Submitting;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Downloads;
using Evaluation.Host.Web.Observability;
using Evaluation.Host.Web.Security;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>An agency's forms: handed out, filled in and sent back, and what became of them.</summary>
/// <remarks>
/// Nothing of a form that is not accepted is kept, neither in memory nor in the database: the copy with notes is the answer to one more request
/// with the same file. It so needs no place to lie in, no rights of its own, and comes right whichever node answers.
/// </remarks>
[Authorize(Policy = Policies.Agency)]
[UploadLimit]
[RequestTimeout(Limits.Uploads)]
[NeedsPlan]
internal sealed class FormsModel(EvaluationStore store, AppSettings settings, TimeProvider clock, Metrics metrics) : PageModel
{
    /// <summary>The copy with notes has all of them.</summary>
    public const int MostShown = 200;
    private const int LongestName = 120;

    /// <summary>The plan's year; not given: the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Asked { get; set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public int Year { get; private set; }

    public DateOnly Today => settings.Today(clock);

    public Agency? Agency { get; private set; }

    public IReadOnlyList<HandedForm> Forms { get; private set; } = [];

    /// <summary>Last received first.</summary>
    public IReadOnlyList<Submission> History { get; private set; } = [];

    /// <summary><c>null</c> where nothing was sent.</summary>
    public FormOutcome? Outcome { get; private set; }

    public string? Refusal { get; private set; }

    public IActionResult OnGet() => Show();

    /// <param name="how">Check it only, hand it in, or send back a copy with notes.</param>
    public IActionResult OnPost(IFormFile? form, UploadPurpose? how)
    {
        if (how is not { } purpose)
            return BadRequest();
        if (form is null or { Length: 0 })
        {
            Refusal = "请选择填好的报送表。";
            return Show();
        }

        var (name, file) = (NameOf(form), form.Length > UploadLimitAttribute.FileBytes ? [] : Read(form));
        Outcome = file.Length == 0 ? TooLarge(name, form.Length) : Take(name, file, purpose);
        metrics.Form(Outcome.Result.ToString());
        if (purpose == UploadPurpose.Copy)
        {
            if (AnnotatedCopy.Of(file, Outcome) is { } copy)
                return File(copy, Handout.Workbook, AnnotatedCopy.NameFor(name));
            Refusal = Outcome.Problems.Count == 0 ? "检查没有发现问题，无须批注。" : "此文件不能加批注，问题见下。";
        }

        return Show();
    }

    private FormOutcome Take(string name, byte[] file, UploadPurpose purpose) =>
        new FormIntake(store, settings, User.AccountName()).Take(name, file, new FormTaking(Today, User.AgencyCode()!, purpose != UploadPurpose.Submit));

    private static FormOutcome TooLarge(string name, long bytes) => new(
        name, FormResult.Refused, null, "", [new Problem(WorkbookProblems.TooLarge, new Place(name), $"{bytes}", $"{UploadLimitAttribute.FileBytes}")]);

    private static byte[] Read(IFormFile form)
    {
        using var content = new MemoryStream((int)form.Length);
        form.CopyTo(content);
        return content.ToArray();
    }

    /// <returns>The name without folders or control characters, and not too long for any list.</returns>
    private static string NameOf(IFormFile form)
    {
        var bare = form.FileName[(form.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = string.Concat(Path.GetFileNameWithoutExtension(bare).EnumerateRunes().Where(r => !Rune.IsControl(r)).Take(LongestName));
        return (stem.Length == 0 ? "报送表" : stem) + ".xlsx";
    }

    private IActionResult Show()
    {
        Years = store.Plans.Years();
        Agency = store.Reference.Agencies().Find(User.AgencyCode()!);
        if (Agency is null || Years.Count == 0 || (Asked is { } asked && !Years.Contains(asked)))
            return NotFound();
        Year = Asked ?? Years[^1];
        Forms = HandedForm.Read(store, Year, Agency, Today);
        History = [.. store.Submissions.History(Year, Agency.Code).Reverse()];
        return Page();
    }
}
