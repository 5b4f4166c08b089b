using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Evaluation.Model.Reporting;

/// <summary>What of a form may not change: whose it is and which rows it has. Carried inside the workbook, signed.</summary>
/// <param name="Due">Last day on which it is in time.</param>
/// <param name="Measures">Keys such as <c>12-1</c>, in the form's order.</param>
/// <param name="Indicators">Keys such as <c>HV_PATENT_PER10K@2023</c>, in the form's order.</param>
public sealed record FormStructure(FormIdentity Identity, DateOnly Due, IReadOnlyList<string> Measures, IReadOnlyList<string> Indicators)
{
    /// <summary>The structure as rows of a table with the columns kind, key and value; what is signed.</summary>
    public IReadOnlyList<FormLine> Lines =>
    [
        new("identity", "plan_year", Identity.PlanYear.ToString(CultureInfo.InvariantCulture)),
        new("identity", "plan", Identity.PlanHash),
        new("identity", "agency", Identity.Agency),
        new("identity", "period", Identity.Period.ToString()),
        new("identity", "version", Identity.Version.ToString(CultureInfo.InvariantCulture)),
        new("identity", "due", Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. Measures.Select(key => new FormLine("row", "measures", key)),
        .. Indicators.Select(key => new FormLine("row", "indicators", key)),
    ];

    /// <summary>SHA-256 of the rows without the version: the same rows are the same version.</summary>
    public string RowsHash => Sha256.Of(Text(Lines.Where(line => line.Key != "version")));

    /// <returns><c>null</c> where the lines are not those of a form.</returns>
    public static FormStructure? Parse(IReadOnlyList<FormLine> lines)
    {
        if (!int.TryParse(Value("plan_year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(Value("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !Period.TryParse(Value("period"), out var period)
            || !DateOnly.TryParseExact(Value("due"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            || Value("plan") is not { } plan
            || Value("agency") is not { } agency)
            return null;
        return new(new FormIdentity(year, plan, agency, period, version), due, Rows("measures"), Rows("indicators"));

        string? Value(string key) => lines.FirstOrDefault(line => line.Kind == "identity" && line.Key == key)?.Value;

        string[] Rows(string table) => [.. lines.Where(line => line.Kind == "row" && line.Key == table).Select(line => line.Value)];
    }

    /// <summary>HMAC-SHA-256 of the lines, lower-case hex.</summary>
    /// <param name="key">The office's own, known to nobody else.</param>
    public string Sign(ReadOnlySpan<byte> key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(Text(Lines))));

    public bool IsSignedBy(ReadOnlySpan<byte> key, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(key)), Encoding.UTF8.GetBytes(signature));

    private static string Text(IEnumerable<FormLine> lines) => string.Join('\n', lines.Select(line => $"{line.Kind}\t{line.Key}\t{line.Value}"));
}
