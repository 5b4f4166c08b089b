using Evaluation.Host.Products;

namespace Evaluation.Host.Cli;

/// <summary>The verb that makes one product.</summary>
internal static class ProductVerb
{
    /// <param name="path">The verb as typed, such as <c>report annual</c>.</param>
    public static VerbCommand Create(Surroundings around, Product product, string path)
    {
        var (year, asOf, output) = (Arguments.Year(isRequired: true), Arguments.AsOf(), Arguments.Out($"{product.Name}-YEAR"));
        var since = Arguments.Day("--since", "The day from which changes are told; usually that of the last bulletin.");
        var (format, settingOptions) = (FormatOptions.OrPaths(), new SettingOptions());
        var command = new VerbCommand(product.Name, product.Description, $"evaluation {path} --year 2023 --as-of 2024-06-30 --out {product.Name}");
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
