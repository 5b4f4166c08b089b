using System.Text.Json;
using Evaluation.Model.Problems;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>An answer that says why not, as <c>application/problem+json</c>.</summary>
internal sealed class Refused(ProblemKind kind, IReadOnlyList<RequestError>? errors = null, IReadOnlyList<Problem>? problems = null) : IResult
{
    public const string MediaType = "application/problem+json";

    public static Refused NotFound { get; } = new(ProblemKinds.NotFound);

    public static Refused Parameter(string name, string chinese, string english) =>
        new(ProblemKinds.Parameter, [new RequestError(RequestPart.Query, name, chinese, english)]);

    public static Refused Field(string path, string chinese, string english) =>
        new(ProblemKinds.Body, [new RequestError(RequestPart.Body, path, chinese, english)]);

    public static Refused Data(ProblemKind kind, IReadOnlyList<Problem> problems) => new(kind, problems: problems);

    public Task ExecuteAsync(HttpContext httpContext) => WriteAsync(httpContext, traceId: null);

    /// <param name="traceId">Only where the log has it too.</param>
    public Task WriteAsync(HttpContext context, string? traceId)
    {
        var document = new ProblemDocument(
            kind.Type, kind.Title, kind.Status, kind.Chinese, kind.English, kind.Code, errors, problems is null ? null : [.. problems.Select(DataProblem.Of)], traceId);
        var content = JsonSerializer.SerializeToUtf8Bytes(document, ApiJson.Options);
        context.Response.StatusCode = kind.Status;
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
