using System.Globalization;
using System.Text.Json;
using Evaluation.Model.Problems;
using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Schemes;

/// <summary>Opens a scheme that its JSON Schema allows, and reads rules out of it.</summary>
internal static class SchemeJson
{
    /// <returns>The root, and every mistake; the root is <c>null</c> while there is one that the schema sees.</returns>
    public static (JsonElementAt? Root, List<Problem> Problems) Open(byte[] json, byte[] schema, string fileName)
    {
        if (!TryRead(schema, out var rules, out var mistake))
            return (null, [new Problem(SchemeProblems.BadSchema, new Place(fileName), mistake)]);
        if (!TryRead(json, out var root, out mistake, out var line))
            return (null, [new Problem(SchemeProblems.NotJson, new Place(fileName, line), mistake)]);
        try
        {
            List<Problem> problems = [.. new SchemaValidator(rules!, fileName).Validate(root!)];
            CheckCitations(root!, "", fileName, problems);
            return (problems.Count == 0 ? root : null, problems);
        }
        catch (FormatException e)
        {
            return (null, [new Problem(SchemeProblems.BadSchema, new Place(fileName), e.Message)]);
        }
    }

    public static Rule<T> Rule<T>(JsonElementAt parent, string name, Func<JsonElementAt, T> read)
    {
        var rule = parent.Find(name)!;
        return new Rule<T>(read(rule.Find("value")!), rule.Find("source")!.Text);
    }

    public static decimal Number(JsonElementAt value) => decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public static int Whole(JsonElementAt value) => decimal.ToInt32(Number(value));

    public static bool Truth(JsonElementAt value) => value.Text == "true";

    public static string Text(JsonElementAt value) => value.Text;

    /// <summary>The enum's member whose name, in camel case, the text is.</summary>
    public static T Word<T>(JsonElementAt value)
        where T : struct, Enum => Enum.Parse<T>(value.Text, ignoreCase: true);

    private static void CheckCitations(JsonElementAt value, string at, string fileName, List<Problem> problems)
    {
        if (value.Find("value") is not null && value.Find("source") is { Kind: JsonKind.String } source && string.IsNullOrWhiteSpace(source.Text))
            problems.Add(new Problem(SchemeProblems.NoCitation, new Place(fileName, source.Line, at + "/source")));
        foreach (var (name, member) in value.Members)
            CheckCitations(member, $"{at}/{name}", fileName, problems);
    }

    private static bool TryRead(byte[] json, out JsonElementAt? root, out string mistake) => TryRead(json, out root, out mistake, out _);

    private static bool TryRead(byte[] json, out JsonElementAt? root, out string mistake, out int? line)
    {
        (root, mistake, line) = (null, "", null);
        try
        {
            root = JsonText.Read(json);
            return true;
        }
        catch (JsonException e)
        {
            (mistake, line) = (e.Message, e.LineNumber is { } number ? (int)number + 1 : null);
            return false;
        }
        catch (InvalidOperationException e)
        {
            // Bytes that are not UTF-8 inside a string.
            mistake = e.Message;
            return false;
        }
    }
}
