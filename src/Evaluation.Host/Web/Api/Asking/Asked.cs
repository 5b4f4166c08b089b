using System.Globalization;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Model;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Asking;

/// <summary>The query of a request, held against what the operation takes.</summary>
internal sealed class Asked
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Parameter> known;

    private Asked(IReadOnlyList<Parameter> known) => this.known = known;

    /// <summary>Only after <see cref="QueryFilter"/>.</summary>
    public static Asked Of(HttpContext context) => (Asked)context.Items[typeof(Asked)]!;

    /// <returns>What is wrong with the query; with nothing wrong it can be asked for.</returns>
    public static IReadOnlyList<RequestError> Read(HttpContext context, IReadOnlyList<Parameter> known)
    {
        var asked = new Asked(known);
        List<RequestError> errors = [];
        foreach (var (name, given) in context.Request.Query)
        {
            if (known.FirstOrDefault(p => p.Name == name) is not { } parameter)
                errors.Add(new(RequestPart.Query, name, "没有这个参数。", "There is no such parameter."));
            else if (given is not [{ } text])
                errors.Add(new(RequestPart.Query, name, "只能给出一次。", "It may be given once."));
            else if (WhyWrong(parameter, text) is { } why)
                errors.Add(new(RequestPart.Query, name, why.Chinese, why.English));
            else
                asked.values[name] = text;
        }

        context.Items[typeof(Asked)] = asked;
        return errors;
    }

    public string? Text(Parameter parameter) => values.GetValueOrDefault(parameter.Name);

    public int? Number(Parameter parameter) =>
        Text(parameter) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : known.First(p => p.Name == parameter.Name).Default;

    public DateOnly? Day(Parameter parameter) => Text(parameter) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public bool Flag(Parameter parameter) => Text(parameter) == "true";

    public Period? Period(Parameter parameter) => Text(parameter) is { } text ? Model.Period.Parse(text) : null;

    public T? Word<T>(Parameter parameter)
        where T : struct, Enum => Text(parameter) is { } text ? Enum.GetValues<T>().First(v => ApiJson.Word(v) == text) : null;

    private static (string Chinese, string English)? WhyWrong(Parameter parameter, string text) => parameter.Kind switch
    {
        ParameterKind.Number when !IsNumber(parameter, text) => ($"须为{parameter.Least}至{parameter.Most}的整数。", $"An integer from {parameter.Least} to {parameter.Most}."),
        ParameterKind.Text when text.Length < parameter.Least || text.Length > parameter.Most => ($"须为{parameter.Least}至{parameter.Most}个字符。", $"A text of {parameter.Least} to {parameter.Most} characters."),
        ParameterKind.Text when text.Contains('\0') => ("含有不能保存的字符（NUL）。", "It has a character that no text has (NUL)."),
        ParameterKind.Day when !IsDay(text) => ("须为日期，如2024-06-30。", "A day such as 2024-06-30."),
        ParameterKind.Flag when text is not ("true" or "false") => ("须为true或false。", "Either true or false."),
        ParameterKind.Period when !Model.Period.TryParse(text, out _) => ("须为时期，如2023、2023-S1、2023-Q3、2023-09。", "A period such as 2023, 2023-S1, 2023-Q3, 2023-09."),
        ParameterKind.Word when !parameter.Words!.Contains(text) => ($"须为以下之一：{string.Join("、", parameter.Words!)}。", $"One of: {string.Join(", ", parameter.Words!)}."),
        ParameterKind.Number or ParameterKind.Text or ParameterKind.Day or ParameterKind.Flag or ParameterKind.Period or ParameterKind.Word => null,
    };

    private static bool IsNumber(Parameter parameter, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most;

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1000 and < 9999;
}
