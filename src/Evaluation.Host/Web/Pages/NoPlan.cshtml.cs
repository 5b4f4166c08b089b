using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>What everybody sees before the first plan is there; see <see cref="NeedsPlanAttribute"/>.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class NoPlanModel(EvaluationStore store) : PageModel
{
    public bool MayImport => User.AccountRole() is AccountRole.Office or AccountRole.Administrator;

    public IActionResult OnGet() => store.Plans.Years().Count == 0 ? Page() : Redirect("/");
}
