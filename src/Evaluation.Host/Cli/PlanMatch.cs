using System.CommandLine;
using Evaluation.Assess.Matching;
using Evaluation.Host.Products;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>plan match --year Y</c>: proposes which tasks carry on which of the year before, for the office to confirm and import.</summary>
internal static class PlanMatch
{
    public static Command Create(Surroundings around)
    {
        var (year, format, settings) = (Arguments.Year(isRequired: true), FormatOptions.Of(OutputFormat.Csv), new SettingOptions());
        var command = new VerbCommand(
            "match",
            "Propose which tasks carry on which of the year before; write yes into the column confirmed and import the file.",
            "evaluation plan match --year 2024 > matches-2024.csv");
        command.Add(year);
        command.Add(format);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(
            around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, _) => Run(around, store, parsed.GetValue(year), parsed.GetValue(format)), ct)));
        return command;
    }

    private static int Run(Surroundings around, EvaluationStore store, int year, OutputFormat format)
    {
        if (store.Plans.Load(year) is not { } plan)
            return around.Refuse([MaterialsReader.NoPlan(store, year)], format);
        if (store.Plans.Load(year - 1) is not { } previous)
            return around.Refuse([MaterialsReader.NoPlan(store, year - 1)], format);
        var confirmed = store.Plans.TaskMatches(year).Select(m => (m.TaskNumber, (int?)m.PreviousTaskNumber)).ToHashSet();
        var proposals = TaskMatching.Propose(previous, plan);
        var rows = ProposedMatches.Rows(previous, plan, proposals)
            .Zip(proposals, (row, proposal) => row.Select((text, at) => (object?)(at == 3 && confirmed.Contains((proposal.TaskNumber, proposal.PreviousTaskNumber)) ? "yes" : Safe(text, format))).ToArray());
        around.Out.Write(new Listing(ProposedMatches.Columns, [.. rows]), format);
        return ExitCode.Done;
    }

    /// <summary>The file is opened in a spreadsheet program.</summary>
    private static string Safe(string text, OutputFormat format) => format == OutputFormat.Csv ? FormulaSafe.Text(text) : text;
}
