using System.Data.Common;
using System.Net;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Settings;

/// <summary>Puts the settings together: defaults, then appsettings.json, then the environment, then arguments.</summary>
internal static class SettingsReader
{
    public const string FileName = "appsettings.json";

    /// <param name="arguments">Settings given on the command line.</param>
    /// <returns>One row; none when the settings can't be used.</returns>
    public static Read<AppSettings> Load(Surroundings around, IEnumerable<Setting> arguments)
    {
        var file = SettingsFile.Load(around.Locate(FileName));
        var byName = new Dictionary<string, Setting>(StringComparer.Ordinal);
        foreach (var setting in SettingNames.Defaults.Concat(file.Rows).Concat(FromEnvironment(around)).Concat(arguments))
            byName[setting.Name] = setting;

        var given = SettingNames.All.Select(name => byName[name]).ToList();
        var problems = file.Problems.Concat(Check(given)).ToList();
        var database = ResolveDatabase(byName[SettingNames.Database], around, problems);
        if (problems.Count > 0)
            return new Read<AppSettings>([], problems);
        var settings = new AppSettings(
            database,
            Folder(byName[SettingNames.Data], around),
            Folder(byName[SettingNames.Templates], around),
            Path.GetFullPath(byName[SettingNames.Output].Value, around.Folder),
            TimeZoneInfo.FindSystemTimeZoneById(byName[SettingNames.TimeZone].Value),
            byName[SettingNames.Area].Value,
            byName[SettingNames.Scheme].Value,
            FileOf(byName[SettingNames.SigningKey], around),
            given)
        {
            Urls = Listed(byName[SettingNames.Urls]),
            TrustedProxies = [.. Listed(byName[SettingNames.TrustedProxies]).Select(IPAddress.Parse)],
            Certificate = FileOf(byName[SettingNames.Certificate], around),
            CertificateKey = FileOf(byName[SettingNames.CertificateKey], around),
        };
        return new Read<AppSettings>([settings], []);
    }

    private static IEnumerable<Setting> FromEnvironment(Surroundings around) =>
        from variable in around.Environment
        where variable.Key.StartsWith(SettingNames.EnvironmentPrefix, StringComparison.OrdinalIgnoreCase)
        let name = SettingNames.Find(variable.Key[SettingNames.EnvironmentPrefix.Length..])
        where name is not null
        select new Setting(name, variable.Value, SettingOrigin.Environment);

    private static IEnumerable<Problem> Check(IEnumerable<Setting> given)
    {
        foreach (var setting in given)
        {
            if (setting.Value.Length == 0 && !SettingNames.MayBeEmpty.Contains(setting.Name))
                yield return new Problem(SettingProblems.Empty, PlaceOf(setting), setting.Name);
            else if (setting.Name == SettingNames.TimeZone && !TimeZoneInfo.TryFindSystemTimeZoneById(setting.Value, out _))
                yield return new Problem(SettingProblems.TimeZoneUnknown, PlaceOf(setting), setting.Value);
            else if (setting.Name == SettingNames.Urls && Listed(setting).FirstOrDefault(u => !IsUrl(u)) is { } url)
                yield return new Problem(SettingProblems.UrlInvalid, PlaceOf(setting), url);
            else if (setting.Name == SettingNames.TrustedProxies && Listed(setting).FirstOrDefault(a => !IPAddress.TryParse(a, out _)) is { } address)
                yield return new Problem(SettingProblems.AddressInvalid, PlaceOf(setting), address);
        }
    }

    private static string[] Listed(Setting setting) => setting.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.AbsolutePath == "/" && url.Query.Length == 0;

    /// <summary>A relative path is looked for in the current folder, then beside the program; one given as an argument only in the former.</summary>
    private static string Folder(Setting setting, Surroundings around) =>
        setting.Origin == SettingOrigin.Argument
            ? Path.GetFullPath(setting.Value, around.Folder)
            : around.Locate(setting.Value);

    /// <returns>Empty where none is given.</returns>
    private static string FileOf(Setting setting, Surroundings around) => setting.Value.Length == 0 ? "" : Path.GetFullPath(setting.Value, around.Folder);

    private static string ResolveDatabase(Setting setting, Surroundings around, List<Problem> problems)
    {
        const string dataSource = "Data Source";
        if (setting.Value.Length > 0 && EvaluationStore.AddressFault(setting.Value) is { } fault)
        {
            problems.Add(new Problem(SettingProblems.DatabaseAddress, PlaceOf(setting), fault));
            return "";
        }

        var address = new DbConnectionStringBuilder { ConnectionString = setting.Value };
        if (!address.TryGetValue(dataSource, out var source))
            return setting.Value;
        address[dataSource] = Path.GetFullPath((string)source, around.Folder);
        return address.ConnectionString;
    }

    private static Place PlaceOf(Setting setting) => setting.Origin switch
    {
        SettingOrigin.Default or SettingOrigin.File => new Place(FileName, Column: setting.Name),
        SettingOrigin.Environment => new Place("environment", Column: SettingNames.EnvironmentPrefix + setting.Name),
        SettingOrigin.Argument => new Place("arguments", Column: setting.Name),
    };
}
