using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Schemes;

/// <summary>
/// Compares a JSON value with a JSON Schema (draft 2020-12) and lists every mistake. Knows type, required, properties,
/// additionalProperties, propertyNames, enum, const, minimum, maximum, exclusiveMinimum, exclusiveMaximum, items, minItems,
/// pattern, minLength and $ref to #/$defs; a name that stands twice in an object is a mistake too.
/// </summary>
internal sealed class SchemaValidator(JsonElementAt schema, string fileName)
{
    private static readonly TimeSpan patternTimeout = TimeSpan.FromSeconds(1);
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Validate(JsonElementAt value)
    {
        Check(value, schema, "");
        return problems;
    }

    private void Check(JsonElementAt value, JsonElementAt rule, string at)
    {
        if (rule.Kind == JsonKind.Boolean)
        {
            if (rule.Text == "false")
                Add(SchemeProblems.NotAllowed, value, at, Shown(value), "-");
            return;
        }

        if (rule.Find("$ref") is { } reference)
            Check(value, Resolve(reference.Text), at);
        if (rule.Find("type") is { } type && !HasType(value, type))
        {
            Add(SchemeProblems.WrongType, value, at, TypeWords(type), Word(value));
            return;
        }

        CheckChoice(value, rule, at);
        switch (value.Kind)
        {
            case JsonKind.Object:
                CheckObject(value, rule, at);
                break;
            case JsonKind.Array:
                CheckArray(value, rule, at);
                break;
            case JsonKind.Number:
                CheckNumber(value, rule, at);
                break;
            case JsonKind.String:
                CheckString(value, rule, at);
                break;
            case JsonKind.Null or JsonKind.Boolean:
                break;
        }
    }

    private void CheckObject(JsonElementAt value, JsonElementAt rule, string at)
    {
        foreach (var name in (rule.Find("required")?.Items ?? []).Where(r => value.Find(r.Text) is null))
            Add(SchemeProblems.Missing, value, at, name.Text);
        var (known, others) = (rule.Find("properties"), rule.Find("additionalProperties"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, member) in value.Members)
        {
            var below = $"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (!seen.Add(name))
                Add(SchemeProblems.Twice, member, below, name);
            if (rule.Find("propertyNames") is { } names)
                Check(new JsonElementAt(JsonKind.String, member.Line, name, [], []), names, below);
            if (known?.Find(name) is { } own)
                Check(member, own, below);
            else if (others is { Kind: JsonKind.Boolean, Text: "false" })
                Add(SchemeProblems.Unknown, member, below, name);
            else if (others is not null)
                Check(member, others, below);
        }
    }

    private void CheckArray(JsonElementAt value, JsonElementAt rule, string at)
    {
        if (rule.Find("minItems") is { } least && value.Items.Count < Number(least))
            Add(SchemeProblems.TooFew, value, at, Words(value.Items.Count), least.Text);
        if (rule.Find("items") is not { } each)
            return;
        for (var i = 0; i < value.Items.Count; i++)
            Check(value.Items[i], each, $"{at}/{Words(i)}");
    }

    private void CheckNumber(JsonElementAt value, JsonElementAt rule, string at)
    {
        if (!decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            Add(SchemeProblems.OutOfRange, value, at, value.Text, "decimal");
            return;
        }

        CheckBound("minimum", ">=", bound => number >= bound);
        CheckBound("maximum", "<=", bound => number <= bound);
        CheckBound("exclusiveMinimum", ">", bound => number > bound);
        CheckBound("exclusiveMaximum", "<", bound => number < bound);

        void CheckBound(string keyword, string sign, Func<decimal, bool> holds)
        {
            if (rule.Find(keyword) is { } bound && !holds(Number(bound)))
                Add(SchemeProblems.OutOfRange, value, at, value.Text, $"{sign} {bound.Text}");
        }
    }

    private void CheckString(JsonElementAt value, JsonElementAt rule, string at)
    {
        if (rule.Find("minLength") is { } least && value.Text.Length < Number(least))
            Add(SchemeProblems.TooShort, value, at, Words(value.Text.Length), least.Text);
        if (rule.Find("pattern") is { } pattern && !Regex.IsMatch(value.Text, pattern.Text, RegexOptions.CultureInvariant, patternTimeout))
            Add(SchemeProblems.Pattern, value, at, value.Text, pattern.Text);
    }

    private void CheckChoice(JsonElementAt value, JsonElementAt rule, string at)
    {
        var allowed = rule.Find("enum")?.Items ?? (rule.Find("const") is { } only ? [only] : null);
        if (allowed is not null && !allowed.Any(a => a.Kind == value.Kind && a.Text == value.Text))
            Add(SchemeProblems.NotAllowed, value, at, Shown(value), string.Join(", ", allowed.Select(Shown)));
    }

    private JsonElementAt Resolve(string reference)
    {
        const string start = "#/$defs/";
        return reference.StartsWith(start, StringComparison.Ordinal) && schema.Find("$defs")?.Find(reference[start.Length..]) is { } found
            ? found
            : throw new FormatException($"the reference {reference} leads nowhere");
    }

    private static bool HasType(JsonElementAt value, JsonElementAt type) =>
        type.Kind == JsonKind.Array ? type.Items.Any(t => IsOf(value, t.Text)) : IsOf(value, type.Text);

    private static bool IsOf(JsonElementAt value, string type) => type switch
    {
        "integer" => value.Kind == JsonKind.Number
            && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue,
        _ => Word(value) == type,
    };

    private static string TypeWords(JsonElementAt type) => type.Kind == JsonKind.Array ? string.Join(" | ", type.Items.Select(t => t.Text)) : type.Text;

    private static string Word(JsonElementAt value) => value.Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => "boolean",
        JsonKind.Number => "number",
        JsonKind.String => "string",
        JsonKind.Array => "array",
        JsonKind.Object => "object",
    };

    private static string Shown(JsonElementAt value) => value.Text.Length > 0 ? value.Text : Word(value);

    private static decimal Number(JsonElementAt value) => decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(ProblemCode code, JsonElementAt value, string at, params IReadOnlyList<string> values) =>
        problems.Add(new Problem(code, new Place(fileName, value.Line, at.Length == 0 ? "/" : at), values));
}
