using Evaluation.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Evaluation.Host.Web.Pages;

/// <summary>Of a page about a plan: as long as the database has none it leads to the page that says so, which is not the same as a page that is not there.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsPlanAttribute : Attribute, IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<EvaluationStore>().Plans.Years().Count == 0)
            context.Result = new RedirectResult("/no-plan");
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
