using Evaluation.Host.Settings;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Doctoring;

/// <summary>Looks at everything the program needs and says what is wrong with it; changes nothing.</summary>
internal sealed class Doctor(Surroundings around)
{
    private const int NeededNet = 10;

    public IEnumerable<Check> Examine(Read<AppSettings> read)
    {
        yield return Environment.Version.Major >= NeededNet
            ? Check.Ok(".net", Environment.Version.ToString())
            : Check.Fail(".net", $"{Environment.Version}; {NeededNet}.0 or later is needed");
        foreach (var problem in read.Problems)
            yield return Check.Fail("settings", $"{problem.Place.File}: {problem.English}");
        foreach (var name in UnknownVariables())
            yield return Check.Warn("settings", $"the environment's {name} is not a setting and counts for nothing");
        if (read.Rows.SingleOrDefault() is not { } settings)
            yield break;
        foreach (var setting in settings.Given)
            yield return Check.Ok($"setting {setting.Name}", $"{Shown(setting)} ({Words(setting.Origin)})");
        IEnumerable<Check> parts =
        [
            Clock(settings),
            .. Looked("data", () => DataChecks.Of(settings)),
            .. Looked("template", () => TemplateChecks.Of(settings)),
            .. Looked("fingerprint", () => [Fingerprint.Of(settings)]),
            .. Looked("database", () => DatabaseChecks.Of(settings, around.Clock)),
            FolderChecks.Output(settings),
            .. FolderChecks.SigningKey(settings),
            .. FolderChecks.Certificate(settings, around.Clock),
        ];
        foreach (var check in parts)
            yield return check;
    }

    /// <summary>Whatever goes wrong while looking is a finding too: the other checks go on.</summary>
    private static IReadOnlyList<Check> Looked(string name, Func<IEnumerable<Check>> look)
    {
        try
        {
            return [.. look()];
        }
        catch (Exception error)
        {
            return [Check.Fail(name, error.Message)];
        }
    }

    private IEnumerable<string> UnknownVariables() => around.Environment.Keys
        .Where(name => name.StartsWith(SettingNames.EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
        .Where(name => SettingNames.Find(name[SettingNames.EnvironmentPrefix.Length..]) is null)
        .Order(StringComparer.Ordinal);

    /// <summary>A password in a connection string is nobody's business.</summary>
    private static string Shown(Setting setting) =>
        setting.Name == SettingNames.Database ? ConnectionText.WithoutSecrets(setting.Value) : setting.Value.Length == 0 ? "not set" : setting.Value;

    private static string Words(SettingOrigin origin) => origin switch
    {
        SettingOrigin.Default => "built in",
        SettingOrigin.File => "appsettings.json",
        SettingOrigin.Environment => "environment",
        SettingOrigin.Argument => "argument",
    };

    private Check Clock(AppSettings settings)
    {
        var today = settings.Today(around.Clock);
        var words = FormattableString.Invariant($"{today:yyyy-MM-dd} in {settings.TimeZone.Id}");
        return today.Year is >= 2024 and < 2100 ? Check.Ok("clock", words) : Check.Fail("clock", $"{words}: set the machine's clock");
    }
}
