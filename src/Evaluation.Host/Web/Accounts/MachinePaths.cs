using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Paths that programs ask: tokens count there, and errors are no pages.</summary>
internal static class MachinePaths
{
    public static bool Contains(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/metrics") || AreNobodys(path);

    /// <summary>Nobody is looked up for these: they answer when the database does not.</summary>
    public static bool AreNobodys(PathString path) => path.StartsWithSegments("/health") || path.StartsWithSegments("/assets");
}
