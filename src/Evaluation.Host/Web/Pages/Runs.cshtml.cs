using System.Globalization;
using Evaluation.Host.Jobs;
using Evaluation.Host.Products;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>What was produced and what is being produced; the office has products made here.</summary>
[Authorize(Policy = Policies.Whole)]
internal sealed class RunsModel(EvaluationStore store, AnnualView view, TimeProvider clock) : PageModel
{
    private const int MostAsked = 20;

    /// <summary>Of what was made.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int AskedPage { get; set; } = 1;

    public IReadOnlyList<Product> Products { get; } = Catalogue.All;

    public bool MayStart => User.AccountRole() is AccountRole.Office or AccountRole.Administrator;

    public AskForm Given { get; private set; } = new();

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Those that can be asked to report.</summary>
    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    /// <summary>By hand; open ones first.</summary>
    public IReadOnlyList<JobSlot> Asked { get; private set; } = [];

    public IReadOnlyList<Run> Runs { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    /// <summary>Why nothing is made.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    private ProductionDesk Desk => new(store, clock);

    public void OnGet()
    {
        Load();
        Given = new AskForm { Year = Years.Count > 0 ? Years[^1] : 0, AsOf = view.Today };
    }

    public IActionResult OnPost(AskForm given)
    {
        if (!MayStart)
            return NotFound();
        Given = given;
        Refusals = Ask();
        if (Refusals.Count == 0)
            return Redirect("/runs?done=asked");
        Load();
        return Page();
    }

    public IActionResult OnPostCancel(long id)
    {
        if (!MayStart || store.Jobs.Find(id) is not { Request.IsByHand: true })
            return NotFound();
        // One that has ended meanwhile shows how.
        return Redirect(Desk.Cancel(id, User.AccountName()) ? "/runs?done=cancelled" : "/runs?done=ended");
    }

    public static string TitleOf(Run run) => SlotShown.TitleOf(run.Key.Product);

    private IReadOnlyList<string> Ask()
    {
        if (!ModelState.IsValid || Catalogue.Find(Given.Product ?? "") is not { } product || Given.Request(store.Reference.Agencies()) is not { } request)
            return ["请选择产品、年度和数据截至日期；所填日期须为有效日期。"];
        var problems = Desk.Check(product, request);
        if (problems.Count == 0)
            Desk.Ask(product, request, User.AccountName());
        return [.. problems.Select(p => p.Chinese)];
    }

    private void Load()
    {
        Paging = Paging.Of(store.Runs.Count(), AskedPage, page => string.Create(CultureInfo.InvariantCulture, $"/runs?p={page}#made"));
        (Years, Asked, Runs) = (view.Years(), store.Jobs.ByHand(MostAsked), store.Runs.Latest(Paging.Size, Paging.Skipped));
        if (MayStart)
            Agencies = [.. store.Reference.Agencies().All.Where(a => a.Kind != AgencyKind.Collective)];
    }
}
