using Evaluation.Host.Web.Api.Answers;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Asking;

/// <summary>Answers 400 to a query that the operation does not take: nothing is corrected in silence.</summary>
internal sealed class QueryFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var known = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<QueryParameters>()?.All ?? [];
        var errors = Asked.Read(context.HttpContext, known);
        return errors.Count > 0 ? new Refused(ProblemKinds.Parameter, errors) : await next(context).ConfigureAwait(false);
    }
}
