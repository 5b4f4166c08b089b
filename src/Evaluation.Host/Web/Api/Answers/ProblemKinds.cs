using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>Every kind of problem that the API answers with.</summary>
internal static class ProblemKinds
{
    public static readonly ProblemKind Parameter = new(
        "parameter-invalid", 400, "参数有误", "请求的参数有误，详见 errors。", "A parameter is wrong; errors says which.");

    public static readonly ProblemKind Body = new(
        "body-invalid", 400, "请求内容有误", "请求内容不是所要求的JSON，详见 errors。", "The body is not the JSON that is asked for; errors says where.");

    public static readonly ProblemKind Request = new(
        "request-invalid", 400, "请求无法处理", "请求不符合HTTP规范，无法处理。", "The request is not valid HTTP.");

    public static readonly ProblemKind KeyInvalid = new(
        "idempotency-key-invalid", 400, "幂等键有误", "Idempotency-Key 须为1至255个可见ASCII字符，且只能出现一次。", "An Idempotency-Key is 1 to 255 visible ASCII characters, given once.");

    public static readonly ProblemKind Unauthenticated = new(
        "token-missing", 401, "须提供访问令牌", "请在 Authorization 头中提供有效的访问令牌；令牌在门户的“账户”页建立。", "Send a valid token in the Authorization header; tokens are made on the portal's account page.");

    public static readonly ProblemKind TokenNeeded = new(
        "token-needed-to-write", 401, "写入须用访问令牌", "浏览器登录只能读取；写入须在 Authorization 头中提供访问令牌。", "A browser session may only read; to write, send a token in the Authorization header.");

    public static readonly ProblemKind MustChange = new(
        "password-change-required", 403, "须先更改密码", "此账户须先在门户更改初始密码。", "The account's initial password must be changed on the portal first.");

    public static readonly ProblemKind NotFound = new(
        "not-found", 404, "不存在", "所请求的内容不存在，或不在该账户的权限范围内。", "There is no such thing, or it is not this account's.");

    public static readonly ProblemKind Method = new(
        "method-not-allowed", 405, "方法不支持", "此地址不支持该方法；支持的方法见 Allow 头。", "This address does not take the method; the Allow header lists those it takes.");

    public static readonly ProblemKind Acceptable = new(
        "not-acceptable", 406, "无法按要求的格式回复", "此接口只回复 application/json。", "The answer is application/json only.");

    public static readonly ProblemKind Conflict = new(
        "conflict", 409, "与现状冲突", "与数据的现状冲突，没有作任何更改，详见 problems。", "It does not fit what is there now; nothing was changed, see problems.");

    public static readonly ProblemKind UnderWay = new(
        "idempotency-under-way", 409, "同一请求正在处理", "使用同一幂等键的请求正在处理，请按 Retry-After 稍后再试。", "A request with this idempotency key is under way; try again after Retry-After.");

    public static readonly ProblemKind AnswerLost = new(
        "idempotency-answer-lost", 409, "已完成但回复未能保存", "此请求已经完成且只完成一次，但处理程序在保存回复前中断；请查看相应内容。", "The request was carried out, once, but the process ended before its answer was kept: look at the resource.");

    public static readonly ProblemKind Changed = new(
        "precondition-failed", 412, "内容已被更改", "内容不是所带条件（如 If-Match 中带引号的 ETag）所指的版本，没有作任何更改；请重新读取。", "It is not the version that the request's condition names (such as the ETag, in its quotes, of If-Match); nothing was changed, read it again.");

    public static readonly ProblemKind TooLarge = new(
        "too-large", 413, "内容过大", "请求内容超过了允许的大小。", "The body is larger than is allowed.");

    public static readonly ProblemKind MediaType = new(
        "media-type-unsupported", 415, "内容类型不支持", "此接口不接受该内容类型，接受的类型见接口文档。", "The body's media type is not one that this operation takes; the document lists them.");

    public static readonly ProblemKind Range = new(
        "range-not-satisfiable", 416, "没有所请求的部分", "文件没有 Range 头所指的部分；文件大小见 Content-Range 头。", "The file has no part such as the Range header names; Content-Range has its size.");

    public static readonly ProblemKind KeyReused = new(
        "idempotency-key-reused", 422, "幂等键已用于另一请求", "此幂等键已用于另一请求，请换一个键。", "This idempotency key was used for another request; take another key.");

    public static readonly ProblemKind Refused = new(
        "refused", 422, "未被接受", "内容有误，没有作任何更改，详见 problems。", "What was sent is wrong; nothing was changed, see problems.");

    public static readonly ProblemKind TooMany = new(
        "too-many-requests", 429, "请求过于频繁", "请求过于频繁，请按 Retry-After 稍后再试。", "Too many requests; try again after Retry-After.");

    public static readonly ProblemKind Failed = new(
        "internal-error", 500, "出现错误", "系统未能完成这一请求，错误已记入日志。", "The request failed; the error is in the log.");

    public static readonly ProblemKind Unavailable = new(
        "unavailable", 503, "暂时无法提供服务", "数据库暂时无法访问或处理超时，请稍后再试。", "The database can't be reached just now, or the request took too long; try again later.");

    /// <summary>By status, then by code.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        Body, KeyInvalid, Parameter, Request, Unauthenticated, TokenNeeded, MustChange, NotFound, Method, Acceptable, Conflict, AnswerLost, UnderWay,
        Changed, TooLarge, MediaType, Range, KeyReused, Refused, TooMany, Failed, Unavailable,
    ];

    /// <summary>Those that no read answers with.</summary>
    public static IReadOnlyList<ProblemKind> OfWrites { get; } = [Body, KeyInvalid, TokenNeeded, AnswerLost, UnderWay, KeyReused, Refused];

    /// <summary>For an answer of which nothing but the status is known.</summary>
    public static ProblemKind Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Unauthenticated,
        StatusCodes.Status403Forbidden => MustChange,
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => Method,
        StatusCodes.Status406NotAcceptable => Acceptable,
        StatusCodes.Status409Conflict => Conflict,
        StatusCodes.Status412PreconditionFailed => Changed,
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status415UnsupportedMediaType => MediaType,
        StatusCodes.Status416RangeNotSatisfiable => Range,
        StatusCodes.Status422UnprocessableEntity => Refused,
        StatusCodes.Status429TooManyRequests => TooMany,
        StatusCodes.Status503ServiceUnavailable => Unavailable,
        >= 500 => Failed,
        _ => Request,
    };
}
