using System.Data.Common;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api;
using Evaluation.Host.Web.Api.Answers;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Web.Security;

/// <summary>What is shown when a page can't be: written by hand, so that it needs neither database nor templates.</summary>
internal static class ErrorPages
{
    /// <summary>An answer without content gets words.</summary>
    public static Task ExplainAsync(StatusCodeContext context) => WriteAsync(context.HttpContext);

    /// <summary>Our mistake, or a database that can't be reached: said without details, which are in the log.</summary>
    public static Task FailAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        context.Response.StatusCode = error switch
        {
            // PostgreSQL keeps no text with a zero byte in it, and says so of the asker's.
            DbException { SqlState: "22021" } => StatusCodes.Status400BadRequest,
            _ when MachineTrouble.IsOfDatabase(error) => StatusCodes.Status503ServiceUnavailable,
            BadHttpRequestException bad => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };
        return ApiRoutes.Contains(context.Request.Path) ? FailAsync(context, error) : WriteAsync(context);
    }

    /// <summary>The answer names the request as the log does, where there is something in the log to look for.</summary>
    private static Task FailAsync(HttpContext context, Exception? error)
    {
        var kind = ProblemKinds.Of(context.Response.StatusCode);
        if (kind.Status < StatusCodes.Status500InternalServerError)
            return new Refused(kind).ExecuteAsync(context);
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("api").LogError("request {TraceId} failed: {Error}", context.TraceIdentifier, error?.GetType().Name);
        return new Refused(kind).WriteAsync(context, context.TraceIdentifier);
    }

    /// <summary>A page of its own words, where the usual ones would not tell enough.</summary>
    public static IResult Say(int code, string title, string text) => new Said(code, title, text);

    private static Task WriteAsync(HttpContext context)
    {
        var (title, text) = Words(context.Response.StatusCode);
        return WriteAsync(context, title, text);
    }

    private static Task WriteAsync(HttpContext context, string title, string text)
    {
        var code = context.Response.StatusCode;
        if (ApiRoutes.Contains(context.Request.Path))
            return new Refused(ProblemKinds.Of(code)).ExecuteAsync(context);
        if (MachinePaths.Contains(context.Request.Path))
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync($"{code}\n");
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title><link rel="stylesheet" href="{Assets.EmbeddedFiles.Stylesheet}"><link rel="icon" href="/assets/icon.svg"></head>
            <body><header class="site"><a class="name" href="/">工作计划评估</a></header><main id="main" class="narrow"><h1>{title}</h1><p>{text}</p><p><a href="/">返回首页</a></p><p class="quiet">{code}</p></main></body></html>
            """);
    }

    private static (string Title, string Text) Words(int code) => code switch
    {
        400 => ("请求无法处理", "表单已过期或内容有误。请返回上一页，刷新后重新填写。"),
        404 => ("没有这个页面", "所请求的内容不存在，或不在您的权限范围内。"),
        405 => ("不支持这种请求", "此地址不支持这种请求方法。"),
        408 => ("传输超时", "所提交的内容未能在规定的时间内传完，没有保存任何内容。请检查网络后重试。"),
        413 => ("内容过大", "所提交的内容超过了允许的大小。"),
        429 => ("请求过于频繁", "请稍候再试。"),
        503 => ("暂时无法提供服务", "数据库暂时无法访问或处理超时，请稍后再试。"),
        _ => ("出现错误", "系统未能完成这一请求，错误已记入日志。"),
    };

    private sealed class Said(int code, string title, string text) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = code;
            return WriteAsync(httpContext, title, text);
        }
    }
}
