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
    public static void Map(IEndpointRouteBuilder api) =>
        api.Write(HttpMethods.Post, "/runs", AskAsync, new("produce", "请求生成一个产品；进度见所回复的任务", "Ask for a product; the job that is answered shows how far it is."), Policies.Office)
            .Accepts<ProductionOrder>(Tags.Json).Produces<JobItem>(StatusCodes.Status202Accepted);

    private static async Task<IResult> AskAsync(HttpContext context, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        var (order, refusal) = await JsonBody.ReadAsync<ProductionOrder>(context).ConfigureAwait(false);
        if (order is null)
            return refusal!;
        List<RequestError> errors = [.. Wrong(order)];
        if (errors.Count > 0)
            return new Refused(ProblemKinds.Body, errors);
        var (product, desk, directory) = (Catalogue.Find(order.Product)!, new ProductionDesk(store, clock), store.Reference.Agencies());
        var request = order.Request(settings.Today(clock), [.. order.Agencies.Select(a => directory.Find(a)?.Name ?? a)]);
        if (desk.Check(product, request) is { Count: > 0 } problems)
            return Refused.Data(ProblemKinds.Refused, problems);
        var job = desk.Ask(product, request, context.User.AccountName());
        return Results.Accepted(FormattableString.Invariant($"{ApiRoutes.Root}/jobs/{job.Id}"), JobItem.Of(job));
    }

    /// <summary>What no page would let be filled in; whether the rest fits together is the desk's to say, as there.</summary>
    private static IEnumerable<RequestError> Wrong(ProductionOrder order)
    {
        if (Catalogue.Find(order.Product) is null)
            yield return Error("product", "没有这个产品。", "There is no such product.");
        if (order.AsOf is { Year: <= 1000 or >= 9999 })
            yield return Error("asOf", "日期超出范围。", "The day is out of range.");
        // The reader of JSON holds items of a list to nothing.
        if (order.Agencies.Any(a => a is null))
            yield return Error("agencies", "须为部门代码。", "Codes of agencies.");
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
