using Evaluation.Host.Products;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>One run with its files.</summary>
[Authorize(Policy = Policies.Whole)]
internal sealed class RunModel(EvaluationStore store) : PageModel
{
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Compares what is kept with what was recorded.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Verify { get; set; }

    public Run? Run { get; private set; }

    public string Title => Catalogue.Find(Run!.Key.Product)?.Title ?? Run.Key.Product;

    /// <summary>One for each file; <c>null</c> where nobody asked.</summary>
    public IReadOnlyList<(string Colour, string Words)>? Verified { get; private set; }

    /// <summary>What came in after it was published and would make it another.</summary>
    public IReadOnlyList<SupersededRun> Overtaken { get; private set; } = [];

    public IActionResult OnGet()
    {
        Run = store.Runs.Find(Id);
        if (Run is null)
            return NotFound();
        Overtaken = store.Runs.Superseded(Id);
        if (Verify)
            Verified = [.. Run.Artifacts.Select(Compare)];
        return Page();
    }

    private (string Colour, string Words) Compare(RunArtifact file) => store.Runs.Content(file.Sha256) switch
    {
        null => ("grey", "未留存"),
        var content when Sha256.Of(content) == file.Sha256 => ("green", "一致"),
        _ => ("red", "不一致"),
    };
}
