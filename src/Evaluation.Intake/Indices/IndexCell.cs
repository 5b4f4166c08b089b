using System.Globalization;
using Evaluation.Intake.Records;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Indices;

/// <summary>Reads one cell of DATA or META as a number.</summary>
internal static class IndexCell
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Whether the cell says that there is no value: empty, or NA as R writes it.</summary>
    public static bool IsAbsent(string text) => text is "" or "NA";

    /// <param name="text">Trimmed.</param>
    /// <param name="column">Header, for the problem.</param>
    /// <returns><c>null</c> for an absent value, and for one that can't be read, with a problem.</returns>
    public static double? Read(string text, Place place, string column, List<Problem> problems)
    {
        if (IsAbsent(text))
            return null;
        if (double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && !double.IsNaN(number))
        {
            if (double.IsFinite(number))
                return number;
            problems.Add(new Problem(IndexFileProblems.Infinite, place, column, text));
        }
        else if (text.TrimStart('+', '-') is "Inf" or "inf" or "∞")
        {
            problems.Add(new Problem(IndexFileProblems.Infinite, place, column, text));
        }
        else
        {
            problems.Add(Numbers.Suggest(text) is { } meant
                ? new Problem(RecordProblems.NumberSpelling, place, text, meant)
                : new Problem(RecordProblems.NotANumber, place, text));
        }

        return null;
    }
}
