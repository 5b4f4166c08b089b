using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Observability;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Evaluation.Host.Web.Pages;

/// <summary>Name and password.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInDesk desk, Metrics metrics, TimeProvider clock) : PageModel
{
    /// <summary>More than any of them costs: a failure that is counted is written to disk, one of no account or a locked one is not, and who asks must not see which.</summary>
    public static readonly TimeSpan RefusalTakes = TimeSpan.FromMilliseconds(400);

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where the visitor wanted to go; only ever on this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool IsRefused { get; private set; }

    public IActionResult OnGet() => User.IsSignedIn() ? Redirect("/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var started = clock.GetTimestamp();
        var secret = Name is null || Password is not { Length: <= Passwords.Longest } ? null : desk.SignIn(Name, Password, HttpContext);
        if (secret is null)
        {
            IsRefused = true;
            metrics.SignInRefused();
            await WaitAsync(RefusalTakes - clock.GetElapsedTime(started)).ConfigureAwait(false);
            return Page();
        }

        SessionCookie.Write(HttpContext, secret);
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
    }

    private Task WaitAsync(TimeSpan left) => left > TimeSpan.Zero ? Task.Delay(left, clock, HttpContext.RequestAborted) : Task.CompletedTask;
}
