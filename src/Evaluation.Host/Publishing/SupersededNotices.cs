using System.Globalization;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Publishing;

/// <summary>Says of published runs that something they rest on has been overtaken since.</summary>
internal static class SupersededNotices
{
    /// <returns>One for each thing that came in after the moment.</returns>
    public static IReadOnlyList<Problem> Since(EvaluationStore store, int year, DateTimeOffset moment) =>
        [.. store.Runs.Superseded(year).Where(s => s.At >= moment).Select(s => Notice(s, s.Product))];

    /// <param name="only">Name of the one file that is asked about; <c>null</c>: all of the runs.</param>
    /// <returns>Of an agency's scorecard only what concerns that agency.</returns>
    public static IReadOnlyList<Problem> Of(EvaluationStore store, Manifest manifest, string? only) =>
    [
        .. manifest.Runs
            .Where(run => only is null || run.Files.Any(f => f.Name == only))
            .SelectMany(run => store.Runs.Superseded(run.Stamp.RunId))
            .Where(s => only is null || s.Product != "scorecards" || IsOf(only, s.Agency))
            .Select(s => Notice(s, only ?? Manifest.FileName)),
    ];

    private static bool IsOf(string scorecard, string agency) =>
        !scorecard.EndsWith(".xlsx", StringComparison.Ordinal) || scorecard.EndsWith($"-{FileNames.Safe(agency)}.xlsx", StringComparison.Ordinal);

    private static Problem Notice(SupersededRun s, string place) => new(
        PublishProblems.Superseded,
        new Place(place),
        s.Product,
        s.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        s.RunId,
        s.Agency,
        s.TaskNumber.ToString(CultureInfo.InvariantCulture),
        s.MeasureNumber.ToString(CultureInfo.InvariantCulture),
        Words(s.What));

    private static string Words(SupersededBy what) => what switch
    {
        SupersededBy.Delivery => "new report",
        SupersededBy.Review => "new review",
    };
}
