using System.Text.Json;
using Evaluation.Host.Products;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>What the document says of the API as a whole, and the words of every field.</summary>
internal static class DocumentDescriber
{
    public const string Scheme = "bearer";

    private const string Rules =
        """
        工作计划评估系统的程序接口。权限与门户页面相同：部门账户只见本部门的内容，不在权限内的一律回复404。
        读取可用访问令牌或浏览器登录；写入须用访问令牌（门户“账户”页建立，只显示一次）。
        列表分页（page、pageSize），Link 头给出前后页；读取的 JSON 回复均带强 ETag，If-None-Match 相符时回复304。
        写入可带 Idempotency-Key：同一账户以同一键重复同一请求，只执行一次，并得到第一次的回复（Idempotency-Replayed: true），保留48小时。
        RateLimit-Limit、RateLimit-Remaining 头为该账户此类请求的限额与余额，超出时回复429，Retry-After 为须等待的秒数。
        错误为 application/problem+json（RFC 9457），code 为稳定的英文代码，见 /api/v1/problems。
        数值为完整精度；没有得分时 value 为 null，reason 为原因代码，words 为中文原因。日期为ISO格式，时刻为UTC。

        The programs' way to the evaluation of work plans. Rights are those of the pages: an agency sees what is its own, and what is not an account's is answered 404.
        Reading takes a token or a browser session; writing takes a token (made on the portal's account page, shown once).
        Lists come in pages (page, pageSize) with a Link header; every JSON answer to a read has a strong ETag, and If-None-Match gets 304.
        A write may carry an Idempotency-Key: the same request repeated with it by the same account is carried out once and gets the first answer again
        (Idempotency-Replayed: true); keys are kept for 48 hours.
        RateLimit-Limit and RateLimit-Remaining say how many requests of the kind the account may make and has left; beyond it 429 says in Retry-After how many seconds to wait.
        Errors are application/problem+json (RFC 9457); code is a stable word, see /api/v1/problems.
        Figures are in full; where there is none value is null, reason says why and words say it in Chinese. Days are ISO, moments UTC.
        """;

    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new OpenApiInfo { Title = "工作计划评估 Evaluation API", Version = CodeVersion.Current, Description = Rules };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "访问令牌，在门户的“账户”页建立，只显示一次。 A token, made on the portal's account page and shown once.",
            },
        };
        document.Components.Schemas?.Remove(nameof(IFormFile));
        foreach (var (name, schema) in document.Components.Schemas ?? new Dictionary<string, IOpenApiSchema>())
            Describe(name, schema);
        foreach (var operation in document.Paths.Values.SelectMany(p => p.Operations ?? []).Select(o => o.Value).Where(o => o.Security is null))
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }

    private static void Describe(string name, IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchema known)
            return;
        known.Description = EnumWords.Of(name) ?? known.Description;
        if (known.Enum is { Count: > 0 } choices)
        {
            // Where it may be null says so itself.
            known.Enum = [.. choices.Where(c => c is not null && c.GetValueKind() == JsonValueKind.String)];
            known.Type = JsonSchemaType.String;
        }

        // Page of anything: the words are one.
        var type = name.StartsWith("PageOf", StringComparison.Ordinal) ? "Page" : name;
        foreach (var (field, value) in known.Properties ?? new Dictionary<string, IOpenApiSchema>())
            value.Description = FieldWords.Of(type, field);
    }
}
