namespace Evaluation.Host.Settings;

/// <summary>The names of the settings, as in appsettings.json and, after <c>Evaluation__</c>, in the environment.</summary>
internal static class SettingNames
{
    public const string Database = "Database";
    public const string Data = "Data";
    public const string Templates = "Templates";
    public const string Output = "Output";
    public const string TimeZone = "TimeZone";
    public const string Area = "Area";
    public const string Scheme = "Scheme";
    public const string SigningKey = "SigningKey";
    public const string Urls = "Urls";
    public const string TrustedProxies = "TrustedProxies";
    public const string Certificate = "Certificate";
    public const string CertificateKey = "CertificateKey";

    /// <summary>The usual <see cref="Area"/>.</summary>
    public const string WholeCountry = "CN";

    public const string EnvironmentPrefix = "Evaluation__";

    public static readonly IReadOnlyList<string> All = [Database, Data, Templates, Output, TimeZone, Area, Scheme, SigningKey, Urls, TrustedProxies, Certificate, CertificateKey];

    /// <summary>What counts where nothing is given; those of <see cref="MayBeEmpty"/> alone may be empty.</summary>
    public static readonly IReadOnlyList<Setting> Defaults =
    [
        new(Database, "Data Source=evaluation.db", SettingOrigin.Default),
        new(Data, "data", SettingOrigin.Default),
        new(Templates, "report-templates", SettingOrigin.Default),
        new(Output, "output", SettingOrigin.Default),
        new(TimeZone, "Asia/Shanghai", SettingOrigin.Default),
        new(Area, WholeCountry, SettingOrigin.Default),
        new(Scheme, "annual", SettingOrigin.Default),
        new(SigningKey, "", SettingOrigin.Default),
        new(Urls, "http://127.0.0.1:5080", SettingOrigin.Default),
        new(TrustedProxies, "", SettingOrigin.Default),
        new(Certificate, "", SettingOrigin.Default),
        new(CertificateKey, "", SettingOrigin.Default),
    ];

    public static readonly IReadOnlyList<string> MayBeEmpty = [SigningKey, TrustedProxies, Certificate, CertificateKey];

    /// <returns>The name in its own spelling, whatever the case of <paramref name="written"/>; <c>null</c> when there is none.</returns>
    public static string? Find(string written) =>
        All.FirstOrDefault(name => name.Equals(written, StringComparison.OrdinalIgnoreCase));
}
