using System.CommandLine;
using Evaluation.Host.Products;

namespace Evaluation.Host.Cli;

/// <summary><c>forms --year Y</c>: hands out a reporting form for every agency.</summary>
internal static class FormsVerb
{
    public static Command Create(Surroundings around)
    {
        var product = new FormsProduct();
        var (year, period, asOf) = (Arguments.Year(isRequired: true), Arguments.Period(), Arguments.AsOf());
        var agencies = Arguments.Agencies("Only for this agency, by code, name or alias; may be given several times.");
        var due = Arguments.Day("--due", "Last day on which the form is in time; usually as many working days after the period as the supervision scheme says.");
        var (output, format, settingOptions) = (Arguments.Out("forms-PERIOD"), FormatOptions.OrPaths(), new SettingOptions());
        var command = new VerbCommand("forms", "Hand out reporting forms: a workbook for every agency, a register and a manifest.", "evaluation forms --year 2023 --period 2023-Q4 --agency 国家知识产权局");
        foreach (var option in (Option[])[year, period, agencies, due, asOf, output, format])
            command.Add(option);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
        {
            var printed = parsed.GetValue(format);
            if (settingOptions.Read(parsed, around, printed ?? OutputFormat.Table) is not { } settings)
                return Task.FromResult(ExitCode.BadInput);
            var request = new ProductRequest(parsed.GetValue(year), parsed.GetValue(asOf) ?? settings.Today(around.Clock))
            {
                Period = parsed.GetValue(period),
                Due = parsed.GetValue(due),
                Agencies = parsed.GetValue(agencies) ?? [],
            };
            return ProductRun.RunAsync(around, settings, product, request, parsed.GetValue(output) is { } given ? Path.GetFullPath(given, around.Folder) : null, printed, ct);
        });
        return command;
    }
}
