using System.CommandLine;
using Evaluation.Assess.Annual;
using Evaluation.Assess.Explaining;
using Evaluation.Host.Explaining;
using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>explain TASK|INDICATOR|AGENCY KEY</c>: a figure as a tree down to what it came from; <c>explain --claim "…"</c>: whether a statement can be true.</summary>
internal static class ExplainVerb
{
    public static Command Create(Surroundings around)
    {
        var kind = new Argument<string>("KIND") { Description = "TASK, INDICATOR or AGENCY.", Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "TASK", "INDICATOR", "AGENCY");
        var key = new Argument<string>("KEY") { Description = "A task's number, an indicator's code, or an agency's code, name or alias.", Arity = ArgumentArity.ZeroOrOne };
        var claim = new Option<string?>("--claim") { Description = "Instead of KIND and KEY: a statement with figures, in Chinese. Says what was understood of it, and whether it can be true.", HelpName = "TEXT" };
        var (year, asOf) = (Arguments.Year(isRequired: false), Arguments.AsOf());
        var format = FormatOptions.TreeOrJson();
        var settingOptions = new SettingOptions();
        var command = new VerbCommand("explain", "Explain a figure down to the rules, reports and releases it came from.", "evaluation explain TASK 89 --year 2023 --as-of 2024-06-30");
        command.Add(kind);
        command.Add(key);
        command.Add(claim);
        command.Add(year);
        command.Add(asOf);
        command.Add(format);
        settingOptions.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(claim) is null ? given.GetValue(key) is null : given.GetValue(kind) is not null)
                given.AddError("Give a KIND and a KEY, or --claim with a statement.");
        });
        command.SetAction((parsed, ct) =>
        {
            if (parsed.GetValue(claim) is { } statement)
                return Task.FromResult(PrintClaim(around.Out, statement, parsed.GetValue(format)));
            var settings = settingOptions.Read(parsed, around, parsed.GetValue(format));
            if (settings is null)
                return Task.FromResult(ExitCode.BadInput);
            var wanted = new Subject(parsed.GetRequiredValue(kind), parsed.GetRequiredValue(key));
            return Task.FromResult(Run(around, settings, wanted, parsed.GetValue(year), parsed.GetValue(asOf), parsed.GetValue(format), ct));
        });
        return command;
    }

    private static int Run(Surroundings around, AppSettings settings, Subject wanted, int givenYear, DateOnly? asOf, OutputFormat format, CancellationToken ct)
    {
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
        if (loaded.IsRefused)
            return Refuse(around, loaded.Problems, format);
        var day = asOf ?? settings.Today(around.Clock);
        var years = store.Plans.Years();
        var latest = years.Count == 0 ? day.Year : years[^1];
        var inputs = new MaterialsReader(store, settings).ReadInputs(givenYear != 0 ? givenYear : latest, day);
        if (inputs.IsRefused)
            return Refuse(around, inputs.Problems, format);
        var assessment = AnnualEvaluation.Assess(inputs.Rows[0]);
        var tree = wanted.Explain(assessment, new Releases(store.Observations, settings.Area, day));
        if (tree.IsRefused)
            return Refuse(around, tree.Problems, format);
        Write(around.Out, tree.Rows[0], new FigureText(assessment.Scheme.Decimals.Value), format);
        return ExitCode.Done;
    }

    private static int PrintClaim(TextWriter output, string statement, OutputFormat format)
    {
        Write(output, ClaimExplanation.Of(statement), new FigureText(0), format);
        return ExitCode.Done;
    }

    private static void Write(TextWriter output, Explanation tree, FigureText figures, OutputFormat format)
    {
        if (format == OutputFormat.Json)
            output.WriteJson(json => new ExplanationJson(json, figures).Write(tree));
        else
            new ExplanationTree(output, figures).Write(tree);
    }

    private static int Refuse(Surroundings around, IReadOnlyList<Problem> problems, OutputFormat format)
    {
        around.Error.WriteProblems(problems, format);
        return ExitCode.BadInput;
    }
}
