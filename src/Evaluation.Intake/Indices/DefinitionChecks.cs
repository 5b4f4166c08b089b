using System.Globalization;
using Evaluation.Intake.Records;
using Evaluation.Intake.Schemes;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Indices;

/// <summary>What a JSON Schema can't say about an index definition.</summary>
internal static class DefinitionChecks
{
    /// <summary>Dimensions that the report's sheets have columns for.</summary>
    private const int MostDimensions = 5;

    public static IEnumerable<Problem> Of(JsonElementAt root, string fileName, IReadOnlyList<Indicator> indicators)
    {
        var known = indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var value = root.Find("dimensions")!.Find("value")!;
        if (value.Items.Count > MostDimensions)
            yield return At(DefinitionProblems.TooManyDimensions, value, "/dimensions/value", Words(value.Items.Count), Words(MostDimensions));
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, dimension) in value.Items.Index())
        {
            var at = $"/dimensions/value/{Words(place)}";
            var name = dimension.Find("name")!;
            if (!names.Add(name.Text))
                yield return At(DefinitionProblems.DimensionTwice, name, at + "/name", name.Text);
            foreach (var (number, part) in dimension.Find("indicators")!.Items.Index())
            {
                var (code, pointer) = (part.Find("code")!, $"{at}/indicators/{Words(number)}/code");
                if (!seen.Add(code.Text))
                    yield return At(DefinitionProblems.IndicatorTwice, code, pointer, code.Text);
                if (!known.TryGetValue(code.Text, out var indicator))
                    yield return Unknown(code, pointer);
                else if (indicator.Direction == Direction.None)
                    yield return At(DefinitionProblems.NoDirection, code, pointer, code.Text);
            }
        }

        foreach (var (place, excluded) in (root.Find("excluded")?.Find("value")?.Items ?? []).Index())
        {
            var (code, pointer) = (excluded.Find("indicator")!, $"/excluded/value/{Words(place)}/indicator");
            if (seen.Contains(code.Text))
                yield return At(DefinitionProblems.ExcludedAndUsed, code, pointer, code.Text);
            if (!known.ContainsKey(code.Text))
                yield return Unknown(code, pointer);
        }

        Problem Unknown(JsonElementAt code, string pointer) => Nearest.To(code.Text, known.Keys) is { } meant
            ? At(DefinitionProblems.IndicatorUnknownLike, code, pointer, code.Text, meant)
            : At(DefinitionProblems.IndicatorUnknown, code, pointer, code.Text);

        Problem At(ProblemCode code, JsonElementAt at, string pointer, params IReadOnlyList<string> values) => new(code, new Place(fileName, at.Line, pointer), values);
    }

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
