using System.CommandLine;
using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Host.Reviewing;
using Evaluation.Model;

namespace Evaluation.Host.Cli;

/// <summary><c>cases list|select|decline</c>: the register of typical cases and the office's choice.</summary>
internal static class CasesVerb
{
    private static readonly string[] Columns = ["code", "agency", "region", "task", "title", "batch", "state", "reason", "reported_on"];

    public static Command Create(Surroundings around) => new VerbCommand("cases", "Look at the typical cases offered and choose among them.", "evaluation cases list --year 2023")
    {
        List(around),
        Choose(around, "select", isSelected: true, "Choose cases for the annex.", "evaluation cases select --year 2023 --case 2023-A01-01"),
        Choose(around, "decline", isSelected: false, "Put on record that cases are not chosen.", "evaluation cases decline --year 2023 --case 2023-A01-02 --reason 已在上年收录"),
    };

    private static VerbCommand List(Surroundings around)
    {
        var (year, asOf, format, settings) = (Arguments.Year(isRequired: true), Arguments.AsOf(), FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand("list", "List the cases of a year.", "evaluation cases list --year 2023 --format csv");
        foreach (var option in (Option[])[year, asOf, format])
            command.Add(option);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, read) =>
        {
            Print(around, store.Cases.AsOf(parsed.GetValue(year), parsed.GetValue(asOf) ?? read.Today(around.Clock)), parsed.GetValue(format));
            return ExitCode.Done;
        }, ct)));
        return command;
    }

    private static VerbCommand Choose(Surroundings around, string name, bool isSelected, string description, string example)
    {
        var codes = new Option<string[]>("--case") { Description = "Code of a case; several are allowed.", HelpName = "CODE", Required = true, AllowMultipleArgumentsPerToken = true };
        var reason = new Option<string?>("--reason") { Description = "Why.", Required = !isSelected };
        var (year, format, settings) = (Arguments.Year(isRequired: true), FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand(name, description, example);
        foreach (var option in (Option[])[year, codes, reason, format])
            command.Add(option);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, read) =>
        {
            var (wanted, today) = (parsed.GetRequiredValue(codes), read.Today(around.Clock));
            var problems = new CaseDesk(store, around.Actor(), today).Decide(parsed.GetValue(year), wanted, isSelected, parsed.GetValue(reason) ?? "");
            if (problems.Count > 0)
                return around.Refuse(problems, parsed.GetValue(format));
            Print(around, [.. store.Cases.AsOf(parsed.GetValue(year), today).Where(c => wanted.Contains(c.Case.Code))], parsed.GetValue(format));
            return ExitCode.Done;
        }, ct)));
        return command;
    }

    private static void Print(Surroundings around, IReadOnlyList<RegisteredCase> cases, OutputFormat format) =>
        around.Out.Write(new Listing(Columns, [.. cases.Select(c => RowOf(c, format))]), format);

    private static object?[] RowOf(RegisteredCase registered, OutputFormat format)
    {
        var offered = registered.Case;
        return
        [
            Safe(offered.Code), offered.Agency, Safe(offered.Area), offered.TaskNumber, Safe(offered.Title), Safe(offered.Batch),
            registered.Selection is null ? "offered" : registered.IsSelected ? "selected" : "declined", Safe(registered.Selection?.Reason),
            offered.ReportedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ];

        // The list is opened in a spreadsheet program.
        string? Safe(string? text) => format == OutputFormat.Csv && text is not null ? FormulaSafe.Text(text) : text;
    }
}
