using System.CommandLine;
using Evaluation.Host.Products;

namespace Evaluation.Host.Cli;

/// <summary><c>release --year Y --out DIR</c>: the public data package.</summary>
internal static class ReleaseVerb
{
    public static Command Create(Surroundings around)
    {
        var product = new ReleaseProduct();
        var (year, asOf, output) = (Arguments.Year(isRequired: true), Arguments.AsOf(), Arguments.Out("release-YEAR"));
        var (format, settingOptions) = (FormatOptions.OrPaths(), new SettingOptions());
        var command = new VerbCommand("release", product.Description, "evaluation release --year 2023 --as-of 2024-12-31 --out release");
        foreach (var option in (Option[])[year, asOf, output, format])
            command.Add(option);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
        {
            var printed = parsed.GetValue(format);
            return settingOptions.Read(parsed, around, printed ?? OutputFormat.Table) is { } settings
                ? ProductRun.RunAsync(
                    around,
                    settings,
                    product,
                    new ProductRequest(parsed.GetValue(year), parsed.GetValue(asOf) ?? settings.Today(around.Clock)),
                    parsed.GetValue(output) is { } given ? Path.GetFullPath(given, around.Folder) : null,
                    printed,
                    ct)
                : Task.FromResult(ExitCode.BadInput);
        });
        return command;
    }
}
