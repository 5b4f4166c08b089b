using System.Globalization;
using Evaluation.Intake.Records;

namespace Evaluation.Intake.Checks;

/// <summary>An incoming figure as problems call it.</summary>
internal static class FigureWords
{
    /// <summary>Figures of the whole country do without the area.</summary>
    public static string Name(IncomingObservation row) =>
        row.Observation.Area == "CN"
            ? $"{row.Observation.Indicator} {row.Observation.Period}"
            : $"{row.Observation.Indicator} {row.Observation.Area} {row.Observation.Period}";

    public static string Text(IncomingObservation row) => Text(row.Observation.Value);

    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
