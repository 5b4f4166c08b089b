using System.Collections.Frozen;
using System.Text;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>The verbs that tell what a measure promises (data/plans/verbs.csv: kind,verb).</summary>
public sealed class MeasureVerbs
{
    private readonly FrozenDictionary<char, (string Verb, MeasureKind Kind)[]> byFirst;

    private MeasureVerbs(IEnumerable<(string Verb, MeasureKind Kind)> verbs) => byFirst = verbs
        .GroupBy(v => v.Verb[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(v => v.Verb.Length).ToArray());

    /// <summary>Reads a table with the columns kind (deliverable, ongoing, study) and verb.</summary>
    /// <returns>The verbs of all good rows, and a problem for each other one.</returns>
    public static (MeasureVerbs Verbs, IReadOnlyList<Problem> Problems) Read(TextReader reader, string fileName)
    {
        // Two columns of plain words: nothing is ever quoted.
        var verbs = new Dictionary<string, MeasureKind>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        if (reader.ReadLine()?.TrimStart('\uFEFF').Split(',', StringSplitOptions.TrimEntries) is not ["kind", "verb", ..])
            return (new MeasureVerbs([]), [new Problem(VerbProblems.Header, new Place(fileName, 1))]);
        for (var row = 2; reader.ReadLine() is { } line; row++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                ReadRow(line.Split(',', StringSplitOptions.TrimEntries), new Place(fileName, row), verbs, problems);
        }

        return (new MeasureVerbs(verbs.Select(v => (v.Key, v.Value))), problems);
    }

    private static void ReadRow(string[] fields, Place place, Dictionary<string, MeasureKind> verbs, List<Problem> problems)
    {
        var verb = fields.Length > 1 ? Folding.Fold(fields[1]) : "";
        if (KindNamed(fields[0]) is not { } kind)
            problems.Add(new Problem(VerbProblems.Kind, place with { Column = "kind" }, fields[0]));
        else if (verb.Length == 0)
            problems.Add(new Problem(VerbProblems.Verb, place with { Column = "verb" }));
        else if (!verbs.TryAdd(verb, kind))
            problems.Add(new Problem(VerbProblems.Duplicate, place with { Column = "verb" }, verb));
    }

    /// <summary>What a sentence promises.</summary>
    /// <remarks>
    /// Each clause between commas speaks with the first listed verb in it, the longest that stands there (推动完成 before 推动),
    /// book titles, quotations and brackets aside. A deliverable in any clause makes the measure a deliverable: there is something to show.
    /// Otherwise the first clause that speaks decides; a sentence without a listed verb is ongoing.
    /// </remarks>
    public MeasureKind KindOf(string sentence)
    {
        MeasureKind? first = null;
        foreach (var clause in Bare(sentence).Split(',', ';', ':', '。', '!', '?'))
        {
            if (LeadingKind(clause) is not { } kind)
                continue;
            if (kind == MeasureKind.Deliverable)
                return kind;
            first ??= kind;
        }

        return first ?? MeasureKind.Ongoing;
    }

    private MeasureKind? LeadingKind(string clause)
    {
        for (var i = 0; i < clause.Length; i++)
        {
            if (!byFirst.TryGetValue(clause[i], out var candidates))
                continue;
            foreach (var (verb, kind) in candidates)
            {
                if (clause.AsSpan(i).StartsWith(verb))
                    return kind;
            }
        }

        return null;
    }

    /// <summary>Folded, without white space, titles, quotations and brackets.</summary>
    private static string Bare(string sentence)
    {
        var letters = Folding.Fold(string.Concat(sentence.Where(c => !char.IsWhiteSpace(c))));
        var brackets = new Brackets(letters, 0, letters.Length);
        var bare = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            if (!brackets.IsInside(i))
                bare.Append(letters[i]);
        }

        return bare.ToString();
    }

    private static MeasureKind? KindNamed(string? name) => name switch
    {
        "deliverable" => MeasureKind.Deliverable,
        "ongoing" => MeasureKind.Ongoing,
        "study" => MeasureKind.Study,
        _ => null,
    };
}
