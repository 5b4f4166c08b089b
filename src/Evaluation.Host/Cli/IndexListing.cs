using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Host.Publishing;

namespace Evaluation.Host.Cli;

/// <summary>The tables that the index verbs print, unrounded, in the order of the input.</summary>
internal static class IndexListing
{
    public static Listing Of(IndexResult index) => new(
        ["uCode", .. index.Tree.AggregatesAsGiven, "Rank"],
        [.. index.Rows.Select(Cells)]);

    public static Listing Of(UncertaintyResult uncertainty) => new(
        ["uCode", .. uncertainty.Base.Tree.AggregatesAsGiven, "Rank", "RankMedian", "Rank5", "Rank95"],
        [.. uncertainty.Base.Rows.Zip(uncertainty.Units, (row, unit) => (object?[])[.. Cells(row), unit.Median, unit.Lower, unit.Upper])]);

    /// <summary>Per choice: first-order and total Sobol index on the mean shift of ranks, with 95 % intervals.</summary>
    /// <param name="places">Decimal places; <c>null</c>: unrounded.</param>
    public static Listing Sensitivity(UncertaintyResult uncertainty, int? places) => new(
        ["choice", "alternatives", "first", "first_lower", "first_upper", "total", "total_lower", "total_upper"],
        [.. uncertainty.Factors.Select(f => (object?[])
        [
            Words(f.Factor),
            f.Alternatives,
            Rounded(f.Index?.First, places),
            Rounded(f.Index?.FirstLower, places),
            Rounded(f.Index?.FirstUpper, places),
            Rounded(f.Index?.Total, places),
            Rounded(f.Index?.TotalLower, places),
            Rounded(f.Index?.TotalUpper, places),
        ])]);

    /// <param name="path"><c>null</c>: to the writer.</param>
    public static void Print(this Listing listing, TextWriter writer, string? path, OutputFormat format)
    {
        if (path is null)
            writer.Write(listing, format);
        else
            WholeFile.Write(path, file => file.Write(listing, format));
    }

    private static double? Rounded(double? value, int? places) => value is { } given && places is { } to ? Math.Round(given, to) : value;

    private static object?[] Cells(IndexRow row) => [row.Unit, .. row.Scores.Select(score => (object?)score), row.Rank];

    private static string Words(UncertaintyFactor factor) => factor switch
    {
        UncertaintyFactor.Imputation => "imputation",
        UncertaintyFactor.Treatment => "treatment",
        UncertaintyFactor.Normalisation => "normalisation",
        UncertaintyFactor.Aggregation => "aggregation",
        UncertaintyFactor.Weights => "weights",
        UncertaintyFactor.Exclusion => "exclusion",
    };
}
