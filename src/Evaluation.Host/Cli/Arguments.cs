using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Evaluation.Model;

namespace Evaluation.Host.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class Arguments
{
    public static Option<int> Year(bool isRequired) => new("--year")
    {
        Description = isRequired ? "The plan's year." : "The plan's year; usually the latest there is.",
        HelpName = "YEAR",
        Required = isRequired,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 9998)
                return year;
            result.AddError($"'{result.Tokens[0].Value}' is not a year.");
            return 0;
        },
    };

    public static Option<DateOnly?> AsOf() => Day("--as-of", "Nothing released or reported after this day is seen; usually today.");

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1000 and < 9999)
                return day;
            result.AddError($"'{result.Tokens[0].Value}' is not a day of the calendar in the form 2024-06-30.");
            return null;
        },
    };

    public static Option<Period?> Period() => new("--period")
    {
        Description = "A part of the year: 2023-Q3, 2023-S1 or 2023-09; usually the whole year.",
        HelpName = "PERIOD",
        CustomParser = result =>
        {
            if (Model.Period.TryParse(result.Tokens[0].Value, out var period))
                return period;
            result.AddError($"'{result.Tokens[0].Value}' is not a period: 2023, 2023-S1, 2023-Q3 or 2023-09.");
            return null;
        },
    };

    /// <summary>One word of a list, in lower case with underscores as it is printed; an enum's number is none.</summary>
    /// <param name="words">Those that may be given.</param>
    public static Option<T?> Word<T>(string name, string description, params T[] words)
        where T : struct, Enum
    {
        var known = words.ToDictionary(w => JsonNamingPolicy.SnakeCaseLower.ConvertName(w.ToString()), StringComparer.OrdinalIgnoreCase);
        return new(name)
        {
            Description = description,
            HelpName = string.Join('|', known.Keys),
            CustomParser = result =>
            {
                if (known.TryGetValue(result.Tokens[0].Value, out var word))
                    return word;
                result.AddError($"{name} '{result.Tokens[0].Value}' is none of: {string.Join(", ", known.Keys)}.");
                return null;
            },
        };
    }

    /// <summary>Parses whole numbers that are not negative, one a word; says which word is none.</summary>
    public static T[] Numbers<T>(ArgumentResult given)
        where T : struct, INumberBase<T>
    {
        return [.. given.Tokens.Select(token => Read(token.Value))];

        T Read(string word)
        {
            if (!T.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                given.AddError($"'{word}' is not a number.");
            return number;
        }
    }

    public static Option<string[]> Agencies(string description) => new("--agency")
    {
        Description = description,
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string?> Out(string usual) => new("--out")
    {
        Description = $"Folder to write into; usually {usual} in the output folder.",
        HelpName = "DIR",
    };

    /// <summary>Who the command line's changes are put down to in the audit.</summary>
    public static string Actor(this Surroundings around)
    {
        var user = around.Environment.GetValueOrDefault("USER") ?? around.Environment.GetValueOrDefault("USERNAME");
        return string.IsNullOrEmpty(user) ? "cli" : $"cli:{user}";
    }
}
