using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;

namespace Evaluation.Intake.Forms;

/// <summary>How a case is known before the office gives it a code.</summary>
public static class CaseCode
{
    /// <returns>Such as <c>2023-A01-2023-Q4-3f9c01ab</c>: the end comes from the title, so that the same case keeps its code whatever stands above it.</returns>
    /// <param name="agency">Code of the agency.</param>
    /// <param name="title">Spaces and full-width forms make no difference.</param>
    public static string Of(int year, string agency, Period period, string title)
    {
        var plain = string.Concat(FullWidth.Narrow(title).Where(c => !char.IsWhiteSpace(c)));
        return string.Create(CultureInfo.InvariantCulture, $"{year}-{agency}-{period}-{Sha256.Of(plain)[..8]}");
    }
}
