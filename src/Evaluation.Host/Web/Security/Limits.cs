using System.Globalization;
using System.Threading.RateLimiting;
using Evaluation.Host.Web.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Evaluation.Host.Web.Security;

/// <summary>How much one caller may ask for, how large and how long.</summary>
internal static class Limits
{
    /// <summary>A form of any page; an upload sets its own.</summary>
    public const int BodyBytes = 1024 * 1024;

    /// <summary>From one address: a ministry's network may come through one.</summary>
    public const int SignInsPerMinute = 60;

    /// <summary>Of one account: every upload is read whole.</summary>
    public const int UploadsPerMinute = 20;

    /// <summary>Of one account at the same time.</summary>
    public const int ParallelUploads = 2;

    private const int PerTenSeconds = 1000;

    /// <summary>Who sends or takes less, after a start that may be slow, is cut off: a connection is not to be had for nothing.</summary>
    private static readonly MinDataRate LeastRate = new(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(10));

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = BodyBytes;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.MaxConcurrentConnections = 2000;
        kestrel.Limits.MinRequestBodyDataRate = LeastRate;
        kestrel.Limits.MinResponseDataRate = LeastRate;
    }

    public static void Set(RequestTimeoutOptions timeouts) =>
        timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(60), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    public static void Set(RateLimiterOptions rates)
    {
        rates.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        rates.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(Partition), PartitionedRateLimiter.Create<HttpContext, string>(AtOnce));
        rates.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (HttpMethods.IsPost(context.Request.Method) && !context.User.IsSignedIn())
            return Window($"sign-in {address}", SignInsPerMinute, TimeSpan.FromMinutes(1));
        if (IsUpload(context))
            return Window($"upload {context.User.AccountName()}", UploadsPerMinute, TimeSpan.FromMinutes(1));
        return Window(context.User.IsSignedIn() ? $"account {context.User.AccountName()}" : $"address {address}", PerTenSeconds, TimeSpan.FromSeconds(10));
    }

    private static RateLimitPartition<string> AtOnce(HttpContext context) => IsUpload(context) && context.User.IsSignedIn()
        ? RateLimitPartition.GetConcurrencyLimiter($"upload {context.User.AccountName()}", _ => new ConcurrencyLimiterOptions { PermitLimit = ParallelUploads })
        : RateLimitPartition.GetNoLimiter("");

    private static bool IsUpload(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<UploadLimitAttribute>() is not null;

    private static RateLimitPartition<string> Window(string key, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });
}
