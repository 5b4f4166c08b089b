using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Paths that programs ask: tokens count there, and errors are no pages.</summary>
internal static class MachinePaths
{
    public static bool Contains(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/metrics") || path.StartsWithSegments("/health") || path.StartsWithSegments("/assets");
}
