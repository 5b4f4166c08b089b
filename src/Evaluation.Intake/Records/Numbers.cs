using System.Globalization;
using Evaluation.Intake.Tables;

namespace Evaluation.Intake.Records;

/// <summary>Numbers as the data package writes them: a point, no thousands separators, ASCII digits.</summary>
internal static class Numbers
{
    private const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Exact; a number too large for <see cref="decimal"/>, NaN and infinity are none.</summary>
    public static bool TryRead(string text, out decimal number) => decimal.TryParse(text, style, CultureInfo.InvariantCulture, out number);

    /// <returns>The number that full-width digits, separators or a percent sign hide; <c>null</c> for a word.</returns>
    public static string? Suggest(string text)
    {
        var plain = FullWidth.Narrow(text).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).TrimEnd('%');
        return plain.Length > 0 && TryRead(plain, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
    }
}
