using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Ends this session, here and in the store.</summary>
[Authorize(Policy = Policies.SignedIn)]
internal sealed class SignOutModel(EvaluationStore store) : PageModel
{
    public IActionResult OnPost()
    {
        store.Write(User.AccountName(), "sign-out", User.AccountName(), unit => unit.Accounts.EndSession(User.AccountId(), User.SessionId()));
        SessionCookie.Remove(HttpContext);
        return Redirect("/sign-in?done=signed-out");
    }
}
