using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Intake.Records;

namespace Evaluation.Intake.Forms;

/// <summary>Numbers as spreadsheet programs store them and as people type them.</summary>
internal static partial class FormNumbers
{
    /// <summary>A number of a file, which holds 17 digits of a <see cref="double"/> where the person saw 15: 12.710000000000001 was typed as 12.71.</summary>
    public static decimal? OfFile(string text)
    {
        if (Numbers.TryRead(text, out var exact) && text.Count(char.IsAsciiDigit) <= 15)
            return exact;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Numbers.TryRead(number.ToString("G15", CultureInfo.InvariantCulture), out var seen) ? seen : null;
    }

    /// <summary>A fraction of a file as its percentage; <c>null</c> also for one too large.</summary>
    public static decimal? PercentOfFile(string text) => OfFile(text) is { } share && Math.Abs(share) < 1e15m ? PercentOf(share) : null;

    /// <returns>Without the zeros that multiplying leaves: 0.5 is 50, not 50.0.</returns>
    public static decimal PercentOf(decimal share) => share * 100 / 1.000000000000000000000000000000m;

    /// <param name="text">Narrow, see <see cref="FormText.Narrow"/>; thousands may be parted by commas or spaces.</param>
    /// <returns>The number and what follows it; <c>null</c> where the text does not begin with a number, or goes on with more digits.</returns>
    public static (decimal Number, string Unit)? OfText(string text)
    {
        var match = NumberAndUnit().Match(text);
        if (!match.Success)
            return null;
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return Numbers.TryRead(digits, out var number) ? (number, match.Groups["unit"].Value) : null;
    }

    [GeneratedRegex(@"^(?<number>[+-]?(?:[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?)\s*(?<unit>[^0-9,.\s+-][^0-9]*)?$")]
    private static partial Regex NumberAndUnit();
}
