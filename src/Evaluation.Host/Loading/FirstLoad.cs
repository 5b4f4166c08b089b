using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>Fills a database that holds no plan from the data package, so that the first report needs no other command.</summary>
internal static class FirstLoad
{
    /// <remarks>Two processes may do so at once: the second finds everything there.</remarks>
    public static Loaded Ensure(EvaluationStore store, AppSettings settings, string actor, CancellationToken ct) =>
        store.Plans.Years().Count > 0 ? Loaded.Nothing : PackageLoad.Run(store, settings, actor, ct);
}
