using System.CommandLine;
using System.CommandLine.Parsing;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Products;
using Evaluation.Host.Reviewing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary>The options that say which reports are meant.</summary>
internal sealed class ReviewSelection
{
    private readonly Option<int> year = Arguments.Year(isRequired: true);
    private readonly Option<int[]> tasks = new("--task") { Description = "Only on these tasks.", HelpName = "N", AllowMultipleArgumentsPerToken = true, CustomParser = Arguments.Numbers<int> };
    private readonly Option<int?> measure = new("--measure") { Description = "Only on this measure of the task.", HelpName = "N", CustomParser = given => Arguments.Numbers<int>(given)[0] };
    private readonly Option<string?> agency = new("--agency") { Description = "Only by this agency: code, name or alias.", HelpName = "NAME" };
    private readonly Option<Period?> period = Arguments.Period();
    private readonly Option<ReviewState?> state = Arguments.Word(
        "--state", "Only those that stand so.", ReviewState.Pending, ReviewState.Accepted, ReviewState.Returned, ReviewState.Overridden);

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[year, tasks, measure, agency, period, state])
            command.Add(option);
    }

    public int YearOf(ParseResult parsed) => parsed.GetValue(year);

    public bool IsNarrowed(CommandResult given) => given.GetValue(tasks) is { Length: > 0 } || given.GetValue(agency) is not null;

    /// <param name="usualState">What counts when no state is given.</param>
    public Read<ReviewFilter> Read(ParseResult parsed, EvaluationStore store, ReviewState? usualState)
    {
        string? name = null;
        if (parsed.GetValue(agency) is { } given)
        {
            var directory = store.Reference.Agencies();
            name = directory.Find(given)?.Name;
            if (name is null)
                return new([], [AgencyChoice.Unknown(directory, given, directory.All)]);
        }

        return new([new ReviewFilter(parsed.GetValue(tasks) ?? [], parsed.GetValue(measure), name, parsed.GetValue(period), parsed.GetValue(state) ?? usualState)], []);
    }
}
