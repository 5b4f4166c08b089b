using System.CommandLine;
using Evaluation.Host.Products;

namespace Evaluation.Host.Cli;

/// <summary><c>report PRODUCT</c>: one sub-verb for each product.</summary>
internal static class ReportVerb
{
    public static Command Create(Surroundings around)
    {
        var report = new VerbCommand("report", "Produce a report.", "evaluation report annual --year 2023 --as-of 2024-06-30");
        foreach (var product in Catalogue.Reports)
            report.Add(Product(around, product));
        return report;
    }

    private static VerbCommand Product(Surroundings around, Product product)
    {
        var (year, asOf, output) = (Arguments.Year(isRequired: true), Arguments.AsOf(), Arguments.Out($"{product.Name}-YEAR"));
        var since = Arguments.Day("--since", "The day from which changes are told; usually that of the last bulletin.");
        var (format, settingOptions) = (FormatOptions.OrPaths(), new SettingOptions());
        var command = new VerbCommand(product.Name, product.Description, $"evaluation report {product.Name} --year 2023 --as-of 2024-06-30 --out {product.Name}");
        command.Add(year);
        command.Add(asOf);
        if (product.TakesSince)
            command.Add(since);
        command.Add(output);
        command.Add(format);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
        {
            var printed = parsed.GetValue(format);
            return settingOptions.Read(parsed, around, printed ?? OutputFormat.Table) is { } settings
                ? ProductRun.RunAsync(
                    around,
                    settings,
                    product,
                    new ProductRequest(parsed.GetValue(year), parsed.GetValue(asOf) ?? settings.Today(around.Clock)) { Since = product.TakesSince ? parsed.GetValue(since) : null },
                    parsed.GetValue(output) is { } given ? Path.GetFullPath(given, around.Folder) : null,
                    printed,
                    ct)
                : Task.FromResult(ExitCode.BadInput);
        });
        return command;
    }
}
