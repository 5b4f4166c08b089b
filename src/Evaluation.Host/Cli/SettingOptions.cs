using System.CommandLine;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Cli;

/// <summary>The options of a verb that stand over the environment and appsettings.json.</summary>
internal sealed class SettingOptions
{
    private readonly Option<string?> database = new("--database") { Description = "Connection string of the database.", HelpName = "CONNECTION" };
    private readonly Option<string?> data = new("--data") { Description = "Folder of the data package.", HelpName = "DIR" };
    private readonly Option<string?> templates = new("--templates") { Description = "Folder of the report templates.", HelpName = "DIR" };

    private readonly Option<string?> urls = new("--urls") { Description = "What the portal listens on, several joined by ;.", HelpName = "URL" };

    public void AddTo(Command command)
    {
        command.Add(database);
        command.Add(data);
        command.Add(templates);
    }

    /// <summary>For a verb that needs the database alone.</summary>
    public void AddDatabaseTo(Command command) => command.Add(database);

    /// <summary>For a verb that needs neither database nor templates.</summary>
    public void AddDataTo(Command command) => command.Add(data);

    /// <summary>For a verb of the portal.</summary>
    public void AddUrlsTo(Command command) => command.Add(urls);

    /// <returns>The settings; <c>null</c> when they can't be used: the problems are printed then.</returns>
    public AppSettings? Read(ParseResult parsed, Surroundings around, OutputFormat format)
    {
        var read = Load(parsed, around);
        around.Error.WriteProblems(read.Problems, format);
        return read.Rows.SingleOrDefault();
    }

    public Read<AppSettings> Load(ParseResult parsed, Surroundings around) => SettingsReader.Load(around, Given(parsed));

    private IEnumerable<Setting> Given(ParseResult parsed)
    {
        (string Name, Option<string?> Option)[] options =
            [(SettingNames.Database, database), (SettingNames.Data, data), (SettingNames.Templates, templates), (SettingNames.Urls, urls)];
        foreach (var (name, option) in options)
        {
            if (parsed.GetValue(option) is { } value)
                yield return new Setting(name, value, SettingOrigin.Argument);
        }
    }
}
