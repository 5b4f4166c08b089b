using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Evaluation.Host.Web.Security;

/// <summary>Lets a page take a file of up to 10 MiB. A larger request is refused by its announced length, one without a length while it is read.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public const long FileBytes = StoredSubmissions.MaxFileBytes;

    /// <summary>With the form's other fields and what separates them.</summary>
    public const long RequestBytes = FileBytes + (64 * 1024);

    /// <summary>Before the check of the form's token, which reads the form.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var isTooLarge = http.Request.ContentLength > RequestBytes;
        if (isTooLarge)
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        // The server throws away for some seconds what still comes, so that a browser gets to read the refusal.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = isTooLarge ? null : RequestBytes;
    }
}
