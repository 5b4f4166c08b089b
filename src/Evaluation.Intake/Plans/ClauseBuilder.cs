using System.Text.RegularExpressions;
using Evaluation.Model;

namespace Evaluation.Intake.Plans;

/// <summary>Takes the pieces of a clause in their order; a part given at a piece's end holds for the bodies before it.</summary>
internal sealed partial class ClauseBuilder(PlanScript script, int start, int end)
{
    private readonly List<ClauseName> names = [];
    private readonly List<string> others = [];
    private readonly List<string> remainder = [];
    private int waiting;
    private ClausePart? label;
    private bool byDivision;
    private bool standsForLater;

    /// <summary>A word that gives a part was seen: this is a clause.</summary>
    public bool HasEvidence { get; set; }

    private bool NamesBody => names.Count > 0 && AgencyNames.LooksLikeBody(names[0].Folded);

    /// <summary>Takes one piece between separators.</summary>
    /// <param name="afterComma">After a comma or at the beginning, where a phrase may stand; after 、 only a name can.</param>
    public void Add(int from, int to, bool afterComma)
    {
        var text = script.Letters[from..to];
        if (ClauseWords.IsSameBelow(text))
            SameBelow();
        else if (ClauseWords.IsPace(text))
            AddPace(from, to);
        else if (ClauseWords.StartOfLabel(text) is > 0 and var next)
            AddBoth(from, from + next, from + next, to, afterComma);
        else if (ClauseWords.LabelOf(text, 0) is { } found)
            AddLabelled(from + found.Length, to, found.Part);
        else if (ClauseWords.LeadInLength(text) is > 0 and var leadIn)
            Add(from + leadIn, to, afterComma);
        else if (ClauseWords.EndOfLeadIn(text) is > 0 and var cut && ClauseWords.RoleOf(text) is not { Part: ClausePart.Lead })
            AddBoth(from, from + cut, from + cut, to, afterComma);
        else if (text.IndexOf("会同", StringComparison.Ordinal) is > 0 and var with)
            AddBoth(from, from + with, from + with + 2, to, afterComma);
        else
            AddPlain(from, to, text, afterComma);
    }

    public Clause? Build()
    {
        if (!HasEvidence || names.Count == 0)
            return null;
        var mode = names.Any(n => n.Part == ClausePart.Lead) ? ResponsibilityMode.LeadBy
            : byDivision ? ResponsibilityMode.ByDivision
            : ResponsibilityMode.Responsible;
        return new Clause(mode, [.. names], script.Letters[start..end], string.Join('、', others), string.Join('，', remainder), standsForLater);
    }

    private void AddBoth(int from, int to, int nextFrom, int nextTo, bool afterComma)
    {
        Add(from, to, afterComma);
        if (nextTo > nextFrom)
            Add(nextFrom, nextTo, afterComma: false);
    }

    private void AddLabelled(int from, int to, ClausePart? part)
    {
        HasEvidence = true;
        label = part;
        waiting = names.Count;
        if (part is not null && to > from)
            Add(from, to, afterComma: false);
    }

    private void AddPace(int from, int to)
    {
        remainder.Add(script.PrintSolid(from, to));
        HasEvidence |= NamesBody;
    }

    private void AddPlain(int from, int to, string text, bool afterComma)
    {
        var role = ClauseWords.RoleOf(text);
        var nameEnd = role?.Start ?? text.Length;
        var deadline = AgencyNames.LooksLikeBody(text) ? -1 : Deadline.IndexIn(text);
        if (deadline >= 0)
            (nameEnd, role) = (Math.Min(nameEnd, deadline), null);
        var listed = text[..nameEnd].TrimEnd('于', '在');
        var named = ClauseWords.StartOfOthers(listed);
        if (named < listed.Length)
            others.Add(script.PrintSolid(from + named, from + listed.Length));
        if (named > 0)
            AddNames(from, from + named, mayBePhrase: afterComma && role is null);
        HasEvidence |= role is not null || (deadline >= 0 && NamesBody);
        if (role is { } given)
            Give(given.Part, given.ByDivision);
    }

    private void AddNames(int from, int to, bool mayBePhrase)
    {
        var text = script.Letters[from..to];
        if (Apart(from, to) is { } apart)
        {
            AddNames(from, apart, mayBePhrase);
            AddNames(apart, to, mayBePhrase);
            return;
        }

        if (AgencyNames.And(text) is { } and)
        {
            AddNames(from, from + and.First, mayBePhrase);
            AddNames(from + and.First + and.Between, to, mayBePhrase);
            return;
        }

        if (AgencyNames.IsImplementer(text) || AgencyNames.LooksLikeBody(text) || IsPlaceAmongPlaces(text, to) || (!mayBePhrase && text.Length <= 25))
            names.Add(Name(from, to, text));
        else
            remainder.Add(script.PrintSolid(from, to));
    }

    /// <summary>南京市 in 南京市、苏州市人民政府: the word for what both are stands once, at the end.</summary>
    private bool IsPlaceAmongPlaces(string text, int to) =>
        AgencyNames.IsPlace(text) && to < end && script.Letters[to] == '、' && PlacesGovernment().IsMatch(script.Letters[to..end]);

    /// <summary>Where a wide space stands between two bodies in place of 、.</summary>
    private int? Apart(int from, int to)
    {
        for (var i = from + 2; i < to - 1; i++)
        {
            if (script.IsWideGapBefore(i) && AgencyNames.LooksLikeBody(script.Letters[from..i]) && AgencyNames.LooksLikeBody(script.Letters[i..to]))
                return i;
        }

        return null;
    }

    private ClauseName Name(int from, int to, string text)
    {
        var part = AgencyNames.IsImplementer(text) ? ClausePart.Implement : label ?? ClausePart.Answer;
        if (ClauseWords.ShortForm(text) is { Success: true } shortForm)
        {
            var length = shortForm.Groups["x"].Length;
            return new ClauseName(script.PrintSolid(from, from + length), text[..length], part, shortForm.Groups["a"].Value);
        }

        if (ClauseWords.SameBelowIn(text) is not { Success: true } same)
            return new ClauseName(script.PrintSolid(from, to), text, part, null);
        if (same.Groups["y"].Length == 0)
            return new ClauseName(script.PrintSolid(from, from + same.Groups["x"].Length), same.Groups["x"].Value, part, null);
        var inner = same.Groups["y"].Index + same.Groups["y"].Length;
        return new ClauseName(
            script.PrintSolid(from, from + inner) + script.PrintSolid(to - 1, to), text[..inner] + ")", part, same.Groups["x"].Value);
    }

    private void Give(ClausePart part, bool division)
    {
        byDivision |= division;
        for (var i = waiting; i < names.Count; i++)
        {
            if (names[i].Part == ClausePart.Answer && label is null && part != ClausePart.Implement)
                names[i] = names[i] with { Part = part };
        }

        waiting = names.Count;
    }

    private void SameBelow()
    {
        if (names.Count > waiting && names[^1] is { Alias: null } last && last.Folded.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket)
            names[^1] = last with { Alias = last.Folded[..bracket] };
        else if (names.Count == waiting)
            standsForLater = true;
    }

    [GeneratedRegex("^(?:、\\w{1,8}(?:市|州|盟|县|区|旗))*、\\w{1,8}(?:市|州|盟|县|区|旗)(?:人民政府|政府|管委会)")]
    private static partial Regex PlacesGovernment();
}
