namespace Evaluation.Intake.Plans;

/// <summary>Reads the words of a clause, brackets off: <c>A牵头，B、C按职责分工负责</c>, <c>牵头单位：A；配合单位：B</c> …</summary>
internal static class ClauseReader
{
    /// <summary>Longest clause there is: all members of a joint conference, each by its full name.</summary>
    private const int MaxLength = 900;

    /// <returns><c>null</c> when the words name no body, or give none a part.</returns>
    public static Clause? Read(PlanScript script, int start, int end)
    {
        if (end - start is < 3 or > MaxLength)
            return null;
        var builder = new ClauseBuilder(script, start, end);
        var brackets = new Brackets(script.Letters, start, end);
        var (from, afterComma) = (start, true);
        for (var i = start; i <= end; i++)
        {
            if (i < end && (script.Letters[i] is not ('、' or ',' or ';' or '。') || brackets.IsInside(i) || (i > from && ClauseWords.IsOneImplementer(script.Letters, from, i, end))))
                continue;
            if (i > from)
                builder.Add(from, i, afterComma);
            (from, afterComma) = (i + 1, i < end && script.Letters[i] != '、');
        }

        return builder.Build();
    }

    /// <summary>A bare list of bodies, such as （财政部、税务总局）.</summary>
    /// <returns><c>null</c> unless every name looks like a body.</returns>
    public static Clause? ReadBareList(PlanScript script, int start, int end)
    {
        var words = script.Letters[start..end];
        if (words.Length > MaxLength || !words.Split('、', ',', ';').All(AgencyNames.LooksLikeBody))
            return null;
        var builder = new ClauseBuilder(script, start, end) { HasEvidence = true };
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && script.Letters[i] is not ('、' or ',' or ';'))
                continue;
            builder.Add(from, i, afterComma: false);
            from = i + 1;
        }

        return builder.Build();
    }
}
