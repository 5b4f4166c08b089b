using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Report.Release;

/// <summary>Values as released files write them: invariant, at full precision, ISO days.</summary>
internal static class Plain
{
    /// <summary>All digits, without trailing zeros.</summary>
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Of(decimal? value) => value is { } number ? Of(number) : "";

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateOnly? day) => day is { } date ? Of(date) : "";

    /// <summary>As data/observations write it.</summary>
    public static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Published => "published",
        ObservationStatus.Estimated => "estimated",
        ObservationStatus.Imputed => "imputed",
    };

    /// <summary>As data/indicators.csv writes it.</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.Higher => "higher",
        Direction.Lower => "lower",
        Direction.None => "none",
    };

    /// <summary>As data/indicators.csv writes it.</summary>
    public static string Of(Semantics semantics) => semantics switch
    {
        Semantics.Flow => "flow",
        Semantics.Stock => "stock",
        Semantics.Ratio => "ratio",
        Semantics.Rank => "rank",
        Semantics.Index => "index",
        Semantics.Score => "score",
        Semantics.Level => "level",
    };
}
