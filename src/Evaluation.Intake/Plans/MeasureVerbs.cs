using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>The verbs that tell what a measure promises (data/plans/verbs.csv: kind,verb).</summary>
public sealed partial class MeasureVerbs
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
    /// book titles, quotations and brackets aside; a clause that begins with a preposition (对…给予表彰) with the last, and one that
    /// ends in 研究, 论证 or 调研 promises a study, whatever verb carries it (开展…研究). A deliverable in any clause makes the measure a deliverable: there is something to show.
    /// Otherwise the first clause that speaks decides; a sentence without a listed verb is ongoing.
    /// </remarks>
    public MeasureKind KindOf(string sentence)
    {
        MeasureKind? first = null;
        foreach (var clause in Bare(sentence).Split(',', ';', ':', '。', '!', '?'))
        {
            if (SpokenKind(clause) is not { } kind)
                continue;
            if (kind == MeasureKind.Deliverable)
                return kind;
            first ??= kind;
        }

        return first ?? MeasureKind.Ongoing;
    }

    private MeasureKind? SpokenKind(string clause)
    {
        var byLast = clause.Length > 0 && "对将把为以在与向按".Contains(clause[0], StringComparison.Ordinal);
        MeasureKind? spoken = null;
        for (var i = 0; i < clause.Length; i++)
        {
            if (VerbAt(clause, i) is not { } found)
                continue;
            spoken = found.Kind;
            if (!byLast)
                break;
            i += found.Length - 1;
        }

        return spoken == MeasureKind.Ongoing && StudyAtEnd().IsMatch(clause) ? MeasureKind.Study : spoken;
    }

    private (MeasureKind Kind, int Length)? VerbAt(string clause, int start)
    {
        if (!byFirst.TryGetValue(clause[start], out var candidates))
            return null;
        foreach (var (verb, kind) in candidates)
        {
            if (clause.AsSpan(start).StartsWith(verb))
                return (kind, verb.Length);
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

    [GeneratedRegex("(?:研究|论证|调研)(?:工作)?$")]
    private static partial Regex StudyAtEnd();
}
