using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Evaluation.Host.Cli;

/// <summary>Kinds of option that the index verbs need: a word of a list, a number within bounds.</summary>
internal static class IndexOption
{
    public static Option<T> Word<T>(string name, string description, IReadOnlyDictionary<string, T> words, string usual) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words.Keys),
        CustomParser = result => One(result, result.Tokens[0].Value, words, words[usual]),
        DefaultValueFactory = _ => words[usual],
    };

    /// <summary>One word, or several joined by commas.</summary>
    public static Option<T[]> Words<T>(string name, string description, IReadOnlyDictionary<string, T> words, string usual) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words.Keys),
        CustomParser = result => [.. result.Tokens[0].Value.Split(',').Select(word => One(result, word, words, words[usual]))],
        DefaultValueFactory = _ => [words[usual]],
    };

    /// <param name="lowest">Inclusive, as is <paramref name="highest"/>.</param>
    public static Option<double> Number(string name, string description, double usual, double lowest, double highest) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            if (TryRead(result.Tokens[0].Value, out var number) && number >= lowest && number <= highest)
                return number;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} '{result.Tokens[0].Value}' is not a number from {lowest} to {highest}."));
            return usual;
        },
        DefaultValueFactory = _ => usual,
    };

    public static Option<(double Lower, double Upper)> Range() => new("--range")
    {
        Description = "Where minmax and goalposts put the worst and the best.",
        HelpName = "LOWER,UPPER",
        CustomParser = result =>
        {
            var ends = result.Tokens[0].Value.Split(',');
            if (ends.Length == 2 && TryRead(ends[0], out var lower) && TryRead(ends[1], out var upper) && lower < upper && double.IsFinite(upper - lower))
                return (lower, upper);
            result.AddError($"--range '{result.Tokens[0].Value}' is not two numbers, the lower first, such as 0,100.");
            return (0, 100);
        },
        DefaultValueFactory = _ => (0, 100),
    };

    public static Option<long> Whole(string name, string description, long? usual, long lowest, long highest)
    {
        var option = new Option<long>(name)
        {
            Description = description,
            HelpName = "N",
            Required = usual is null,
            CustomParser = result =>
            {
                if (long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
                    return number;
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} '{result.Tokens[0].Value}' is not a whole number from {lowest} to {highest}."));
                return lowest;
            },
        };
        if (usual is { } given)
            option.DefaultValueFactory = _ => given;
        return option;
    }

    private static T One<T>(ArgumentResult result, string word, IReadOnlyDictionary<string, T> words, T usual)
    {
        if (words.TryGetValue(word, out var meant))
            return meant;
        result.AddError($"'{word}' is none of: {string.Join(", ", words.Keys)}.");
        return usual;
    }

    private static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);
}
