using Evaluation.Host.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Leads everybody to their own first page.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Redirect(Navigation.Of(User)[0].Address);
}
