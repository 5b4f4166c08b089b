using System.Globalization;
using System.Threading.RateLimiting;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api;
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

    /// <summary>Policy of what takes uploads: time for them to come.</summary>
    public const string Uploads = "uploads";

    /// <summary>Of one account, by its programs.</summary>
    public const int ApiWritesPerMinute = 120;

    /// <summary>Evaluations as of a day of their own choice, of one account at the same time: each is made for who asks.</summary>
    public const int ParallelDays = 2;

    /// <summary>So many more wait their turn, where they are in nobody else's way.</summary>
    public const int WaitingDays = 40;

    /// <summary>Policy of pages and API: how much of one account's is worked on at the same time.</summary>
    public const string AtOnce = "at-once";

    private const int PerTenSeconds = 1000;
    private static readonly TimeSpan TenSeconds = TimeSpan.FromSeconds(10);

    /// <summary>For which a request is worked on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

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

    public static void Set(RequestTimeoutOptions timeouts)
    {
        timeouts.DefaultPolicy = Within(Longest);
        timeouts.AddPolicy(Uploads, Within(UploadLimitAttribute.Longest + Longest));
    }

    public static void Set(RateLimiterOptions rates)
    {
        rates.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        rates.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
        rates.AddPolicy(AtOnce, Parallel);
        rates.OnRejected = (rejected, _) =>
        {
            if (ApiRoutes.Contains(rejected.HttpContext.Request.Path))
                ApiGate.TellRates(rejected.HttpContext);
            // Who has too much under way at once can't be told when that will be done.
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    /// <summary>Of the limit that a request counts against.</summary>
    public static int PermitsOf(HttpContext context) => WindowOf(context).Permits;

    private static RequestTimeoutPolicy Within(TimeSpan time) => new() { Timeout = time, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var (key, permits, window) = WindowOf(context);
        return RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });
    }

    private static RateLimitPartition<string> Parallel(HttpContext context)
    {
        if (!context.User.IsSignedIn())
            return RateLimitPartition.GetNoLimiter("");
        var account = context.User.AccountName();
        if (IsUpload(context))
            return RateLimitPartition.GetConcurrencyLimiter($"upload {account}", _ => new ConcurrencyLimiterOptions { PermitLimit = ParallelUploads });
        return context.Request.Query.ContainsKey("as-of")
            ? RateLimitPartition.GetConcurrencyLimiter($"day {account}", _ => new ConcurrencyLimiterOptions { PermitLimit = ParallelDays, QueueLimit = WaitingDays })
            : RateLimitPartition.GetNoLimiter("");
    }

    private static bool IsUpload(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<UploadLimitAttribute>() is not null;

    private static (string Key, int Permits, TimeSpan Window) WindowOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var (isSignedIn, isApi, minute) = (context.User.IsSignedIn(), ApiRoutes.Contains(context.Request.Path), TimeSpan.FromMinutes(1));
        if (!isSignedIn)
            return HttpMethods.IsPost(context.Request.Method) && !isApi ? ($"sign-in {address}", SignInsPerMinute, minute) : ($"address {address}", PerTenSeconds, TenSeconds);
        var account = context.User.AccountName();
        if (IsUpload(context))
            return ($"upload {account}", UploadsPerMinute, minute);
        return isApi && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
            ? ($"write {account}", ApiWritesPerMinute, minute)
            : ($"account {account}", PerTenSeconds, TenSeconds);
    }
}
