using Evaluation.Host.Products;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Background;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>What was produced and what is being produced; the office starts productions here.</summary>
[Authorize(Policy = Policies.Whole)]
internal sealed class RunsModel(EvaluationStore store, AnnualView view, ProductionQueue queue) : PageModel
{
    private const int MostShown = 100;

    public IReadOnlyList<Product> Products { get; } = Catalogue.All;

    public bool MayStart => User.AccountRole() is AccountRole.Office or AccountRole.Administrator;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public DateOnly Today => view.Today;

    public IReadOnlyList<ProductionJob> Jobs { get; private set; } = [];

    public IReadOnlyList<Run> Runs { get; private set; } = [];

    public string? Refusal { get; private set; }

    public void OnGet() => Load();

    public IActionResult OnPost(string? product, int year, [FromForm(Name = "as-of")] DateOnly? asOf)
    {
        if (!MayStart)
            return NotFound();
        if (product is null || Catalogue.Find(product) is not { } wanted || asOf is not { Year: > 1000 and < 9999 } day || !view.Years().Contains(year))
        {
            Refusal = "请选择产品、年度和数据截至日期。";
            Load();
            return Page();
        }

        queue.Ask(wanted, new ProductRequest(year, day), User.AccountName());
        return Redirect("/runs?done=asked");
    }

    public static string TitleOf(Run run) => Catalogue.Find(run.Key.Product)?.Title ?? run.Key.Product;

    private void Load() => (Years, Jobs, Runs) = (view.Years(), queue.Latest(), store.Runs.Latest(MostShown));
}
