using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Evaluation.Host.Explaining;
using Evaluation.Host.Loading;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>explain [TASK|INDICATOR|AGENCY|INDEX] KEY</c>: a figure as a tree down to what it came from; <c>explain --claim "…"</c>: whether a statement can be true.</summary>
internal static class ExplainVerb
{
    /// <summary>How the tree is written.</summary>
    private sealed record Form(OutputFormat Format, int Depth);

    public static Command Create(Surroundings around)
    {
        var subject = Subject();
        var claim = new Option<string?>("--claim") { Description = "Instead of a SUBJECT: a statement with figures, in Chinese. Says what was understood of it, and whether it can be true.", HelpName = "TEXT" };
        var (year, asOf) = (Arguments.Year(isRequired: false), Arguments.AsOf());
        var (format, depth) = (FormatOptions.TreeOrJson(), Depth());
        var settingOptions = new SettingOptions();
        var command = new VerbCommand(
            "explain",
            "Explain a figure down to the rules, reports and releases it came from.",
            "evaluation explain TASK 89 --year 2023 --as-of 2024-06-30\n  evaluation explain INDEX national --year 2023 --depth 2\n  evaluation explain 北京 --year 2023");
        command.Add(subject);
        command.Add(claim);
        command.Add(year);
        command.Add(asOf);
        command.Add(depth);
        command.Add(format);
        settingOptions.AddTo(command);
        command.Validators.Add(given => Check(given, given.GetValue(subject) ?? [], given.GetValue(claim)));
        command.SetAction((parsed, ct) =>
        {
            var form = new Form(parsed.GetValue(format), parsed.GetValue(depth) ?? int.MaxValue);
            if (parsed.GetValue(claim) is { } statement)
                return Task.FromResult(PrintClaim(around.Out, statement, form));
            var settings = settingOptions.Read(parsed, around, form.Format);
            return Task.FromResult(settings is null
                ? ExitCode.BadInput
                : Run(around, settings, parsed.GetRequiredValue(subject), parsed.GetValue(year), parsed.GetValue(asOf), form, ct));
        });
        return command;
    }

    private static Argument<string[]> Subject() => new("SUBJECT")
    {
        Description = "TASK with a number, INDICATOR with a code or name, AGENCY with a code, name or alias, INDEX with national, regions or a region's name or code; the first word may be left out where the second alone tells.",
        HelpName = "TASK|INDICATOR|AGENCY|INDEX KEY",
        Arity = new ArgumentArity(0, 2),
    };

    private static Option<int?> Depth() => new("--depth")
    {
        Description = "Levels printed below the root; usually all.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var levels))
                return levels;
            result.AddError($"'{result.Tokens[0].Value}' is not a number of levels: 0, 1, 2 and so on.");
            return null;
        },
    };

    private static void Check(CommandResult given, string[] words, string? claim)
    {
        if (claim is null == (words.Length == 0))
            given.AddError("Give what to explain, or --claim with a statement.");
        else if (words is [var only] && KindOf(only) is not null)
            given.AddError($"{only.ToUpperInvariant()} needs a KEY behind it.");
        else if (words is [var first, _] && KindOf(first) is null)
            given.AddError($"'{first}' is not a kind: TASK, INDICATOR, AGENCY or INDEX.");
    }

    private static SubjectKind? KindOf(string word)
    {
        foreach (var kind in Enum.GetValues<SubjectKind>())
        {
            if (kind.ToString().Equals(word, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }

    private static int Run(Surroundings around, AppSettings settings, string[] words, int givenYear, DateOnly? asOf, Form form, CancellationToken ct)
    {
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
        if (loaded.IsRefused)
            return Refuse(around, loaded.Problems, form.Format);
        var day = asOf ?? settings.Today(around.Clock);
        var years = store.Plans.Years();
        var latest = years.Count == 0 ? day.Year : years[^1];
        var kind = words.Length == 2 ? KindOf(words[0]) : null;
        var explained = new Explainer(store, settings, givenYear != 0 ? givenYear : latest, day).Explain(kind, words[^1]);
        if (explained.IsRefused)
            return Refuse(around, explained.Problems, form.Format);
        Write(around.Out, explained.Rows[0], form);
        return ExitCode.Done;
    }

    private static int PrintClaim(TextWriter output, string statement, Form form)
    {
        Write(output, new Explained(ClaimExplanation.Of(statement), new FigureText(0)), form);
        return ExitCode.Done;
    }

    private static void Write(TextWriter output, Explained explained, Form form)
    {
        if (form.Format == OutputFormat.Json)
            output.WriteJson(json => new ExplanationJson(json, explained.Figures, form.Depth).Write(explained.Tree));
        else
            new ExplanationTree(output, explained.Figures, form.Depth).Write(explained.Tree);
    }

    private static int Refuse(Surroundings around, IReadOnlyList<Problem> problems, OutputFormat format)
    {
        around.Error.WriteProblems(problems, format);
        return ExitCode.BadInput;
    }
}
