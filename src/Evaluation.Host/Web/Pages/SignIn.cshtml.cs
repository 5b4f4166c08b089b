using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Observability;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Name and password.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInDesk desk, Metrics metrics) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where the visitor wanted to go; only ever on this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool IsRefused { get; private set; }

    public IActionResult OnGet() => User.IsSignedIn() ? Redirect("/") : Page();

    public IActionResult OnPost()
    {
        var secret = Name is null || Password is not { Length: <= Passwords.Longest } ? null : desk.SignIn(Name, Password, HttpContext);
        if (secret is null)
        {
            IsRefused = true;
            metrics.SignInRefused();
            return Page();
        }

        SessionCookie.Write(HttpContext, secret);
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
    }
}
