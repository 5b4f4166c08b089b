using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Evaluation.Host.Web.Security;

/// <summary>Lets a page take a file of up to 10 MiB: received within limits of size, parts and time before anything looks at it, and then worked on in turn.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IAsyncResourceFilter, IOrderedFilter
{
    public const long FileBytes = StoredSubmissions.MaxFileBytes;

    /// <summary>With the form's other fields and what separates them.</summary>
    public const long RequestBytes = FileBytes + (64 * 1024);

    /// <summary>10 MiB at 35 KB a second. The server's least data rate ends those who send next to nothing long before.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>A form has a token, a purpose and a file. Files beyond 64 KiB wait on disk under a temporary name that goes with the request.</summary>
    private static readonly FormOptions Form = new()
    {
        ValueCountLimit = 16,
        KeyLengthLimit = 256,
        MultipartBodyLengthLimit = RequestBytes,
        MultipartHeadersCountLimit = 8,
        MultipartHeadersLengthLimit = 8 * 1024,
    };

    /// <summary>Before the check of the form's token, which reads the form.</summary>
    public int Order => 900;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method) && await WhyRefusedAsync(http).ConfigureAwait(false) is { } status)
            context.Result = new StatusCodeResult(status);
    }

    /// <summary>Few at once: a form is small as it comes, but may be large when unpacked.</summary>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next().ConfigureAwait(false);
            return;
        }

        var turns = context.HttpContext.RequestServices.GetRequiredService<UploadTurns>();
        using var turn = await turns.TakeAsync(context.HttpContext.RequestAborted).ConfigureAwait(false);
        await next().ConfigureAwait(false);
    }

    /// <returns>Status of the refusal; <c>null</c> where the form is received.</returns>
    private static async Task<int?> WhyRefusedAsync(HttpContext http)
    {
        // Counted here and not by the server: that throws away for some seconds what still comes, so that a browser gets to read the refusal.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        if (http.Request.ContentLength > RequestBytes)
            return StatusCodes.Status413PayloadTooLarge;
        http.Request.Body = new BoundedBody(http.Request.Body, RequestBytes);
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, Form));
        return http.Request.HasFormContentType ? await ReceiveAsync(http).ConfigureAwait(false) : StatusCodes.Status400BadRequest;
    }

    private static async Task<int?> ReceiveAsync(HttpContext http)
    {
        using var time = new CancellationTokenSource(Longest);
        try
        {
            await http.Request.ReadFormAsync(time.Token).ConfigureAwait(false);
            return null;
        }
        catch (BadHttpRequestException bad)
        {
            return bad.StatusCode;
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            return StatusCodes.Status408RequestTimeout;
        }
    }
}
