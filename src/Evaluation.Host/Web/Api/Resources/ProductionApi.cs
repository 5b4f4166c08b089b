using Evaluation.Host.Jobs;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Asks for a production; a worker makes it.</summary>
internal static class ProductionApi
{
    private static readonly string Forms = new FormsProduct().Name;

    public static void Map(IEndpointRouteBuilder api) =>
        api.Write(HttpMethods.Post, "/runs", AskAsync, new("produce", "请求生成一个产品；进度见所回复的任务", "Ask for a product; the job that is answered shows how far it is."), Policies.Office)
            .Accepts<ProductionOrder>(Tags.Json).Produces<JobItem>(StatusCodes.Status202Accepted);

    private static async Task<IResult> AskAsync(HttpContext context, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        var (order, refusal) = await JsonBody.ReadAsync<ProductionOrder>(context).ConfigureAwait(false);
        if (order is null)
            return refusal!;
        var (directory, product) = (store.Reference.Agencies(), Catalogue.Find(order.Product));
        var request = order.Request(settings.Today(clock), [.. order.Agencies.Select(a => directory.Find(a)?.Name ?? a)]);
        List<RequestError> errors = [.. Wrong(order, request, product, store.Plans.Years(), directory)];
        if (errors.Count > 0)
            return new Refused(ProblemKinds.Body, errors);
        var job = new ProductionDesk(store, clock).Ask(product!, request, context.User.AccountName());
        return Results.Accepted(FormattableString.Invariant($"{ApiRoutes.Root}/jobs/{job.Id}"), JobItem.Of(job));
    }

    private static IEnumerable<RequestError> Wrong(ProductionOrder order, ProductRequest request, Product? product, IReadOnlyList<int> years, AgencyDirectory directory)
    {
        if (product is null)
            yield return Error("product", "没有这个产品。", "There is no such product.");
        if (!years.Contains(order.Year))
            yield return Error("year", "该年度没有计划。", "There is no plan for this year.");
        if (request.AsOf.Year is <= 1000 or >= 9999)
            yield return Error("asOf", "日期超出范围。", "The day is out of range.");
        if (order.Since is { } since && (product is not { TakesSince: true } || since >= request.AsOf))
            yield return Error("since", "只用于有起始日的产品，且须早于 asOf。", "Only for a product that tells what changed, and before asOf.");
        if (order.Period is { } period && period.Year != order.Year)
            yield return Error("period", "不在该年度之内。", "It does not lie within the year.");
        if (order.Due is not null && order.Product != Forms)
            yield return Error("due", "只用于报送表。", "Only for reporting forms.");
        if (order.Agencies.Count > 0 && order.Product != Forms)
            yield return Error("agencies", "只用于报送表。", "Only for reporting forms.");
        foreach (var unknown in order.Agencies.Where(a => directory.Find(a) is null))
            yield return Error("agencies", $"没有部门“{unknown}”。", $"There is no agency '{unknown}'.");
    }

    private static RequestError Error(string field, string chinese, string english) => new(RequestPart.Body, $"$.{field}", chinese, english);
}

/// <param name="AsOf">Not given: today.</param>
internal sealed record ProductionOrder(string Product, int Year, DateOnly? AsOf = null, DateOnly? Since = null, Period? Period = null, DateOnly? Due = null)
{
    /// <summary>Codes; empty: all.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    public ProductRequest Request(DateOnly today, IReadOnlyList<string> agencyNames) =>
        new(Year, AsOf ?? today) { Since = Since, Period = Period, Due = Due, Agencies = agencyNames };
}
