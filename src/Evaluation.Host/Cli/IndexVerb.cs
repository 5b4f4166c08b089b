using System.CommandLine;
using System.Globalization;
using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;

namespace Evaluation.Host.Cli;

/// <summary><c>index build</c> and <c>index uncertainty</c>.</summary>
internal static class IndexVerb
{
    private const string Example = "evaluation index build --data data.csv --meta meta.csv --normalise minmax --range 0,100 --aggregate arithmetic";

    public static Command Create(Surroundings around) =>
        new VerbCommand("index", "Build composite indices and tell what their ranks are worth.", Example) { Build(around), Uncertainty(around) };

    private static VerbCommand Build(Surroundings around)
    {
        var (input, choices) = (new IndexInput(), new IndexChoices());
        var command = new VerbCommand("build", "Build an index: its aggregates and the rank of every unit, unrounded.", Example);
        input.AddTo(command);
        choices.AddTo(command);
        command.SetAction(parsed =>
        {
            if (input.Read(parsed, around) is not { } read)
                return ExitCode.BadInput;
            var built = IndexBuild.Of(read.Data, read.Tree, choices.Read(parsed));
            around.Error.WriteProblems(built.Problems, input.Format(parsed));
            if (built.Rows.Count == 0)
                return ExitCode.BadInput;
            IndexListing.Of(built.Rows[0]).Print(around.Out, input.Output(parsed, around), input.Format(parsed));
            return ExitCode.Done;
        });
        return command;
    }

    private static VerbCommand Uncertainty(Surroundings around)
    {
        var (input, choices) = (new IndexInput(), new IndexChoices());
        var runs = IndexOption.Whole("--runs", "Full rebuilds with other choices.", 1000, 2, 10_000_000);
        var seed = IndexOption.Whole("--seed", "The same seed gives the same result on any number of threads.", 1, 0, long.MaxValue);
        var threads = IndexOption.Whole("--threads", "0: as many as the machine has.", 0, 0, 1024);
        var noise = IndexOption.Number("--noise", "Weights vary by up to this share either way.", 0.25, 0, 0.99);
        var sensitivity = new Option<string?>("--sensitivity") { Description = "Write the sensitivity of each choice to this file instead of standard error.", HelpName = "FILE" };
        var command = new VerbCommand(
            "uncertainty",
            "Rebuild an index many times with other choices: median, 5 % and 95 % rank of every unit, and how much each choice moves the ranks.",
            "evaluation index uncertainty --data data.csv --meta meta.csv --runs 5000 --seed 1 --sensitivity choices.csv");
        input.AddTo(command);
        choices.AddTo(command);
        foreach (var option in (Option[])[runs, seed, threads, noise, sensitivity])
            command.Add(option);
        command.SetAction((parsed, ct) =>
        {
            var options = choices.Read(parsed);
            var wanted = UncertaintyOptions.Usual((int)parsed.GetValue(runs), (ulong)parsed.GetValue(seed), options) with
            {
                WeightNoise = parsed.GetValue(noise),
                Threads = (int)parsed.GetValue(threads),
            };
            var file = parsed.GetValue(sensitivity) is { } path ? Path.GetFullPath(path, around.Folder) : null;
            return Task.FromResult(Run(around, parsed, input, options, wanted, file, ct));
        });
        return command;
    }

    private static int Run(
        Surroundings around, ParseResult parsed, IndexInput input, IndexOptions options, UncertaintyOptions wanted, string? sensitivity, CancellationToken ct)
    {
        var format = input.Format(parsed);
        if (input.Read(parsed, around) is not { } read)
            return ExitCode.BadInput;
        var told = IndexUncertainty.Of(read.Data, read.Tree, options, wanted, ct);
        around.Error.WriteProblems(told.Problems, format);
        if (told.Rows.Count == 0)
            return ExitCode.BadInput;
        var result = told.Rows[0];
        IndexListing.Of(result).Print(around.Out, input.Output(parsed, around), format);
        IndexListing.Sensitivity(result, sensitivity is null ? 3 : null).Print(around.Error, sensitivity, sensitivity is null ? OutputFormat.Table : format);
        around.Error.Write(string.Create(CultureInfo.InvariantCulture, $"mean shift of ranks {result.MeanRankShift:0.###} over {wanted.Runs} runs, {result.Rebuilds} rebuilds\n"));
        return ExitCode.Done;
    }
}
