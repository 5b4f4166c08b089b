namespace Evaluation.Assess.Indices.Series;

/// <param name="MaxYears">A run of missing years longer than this is left missing as a whole.</param>
public sealed record GapRules(GapRule Rule, int MaxYears)
{
    public static readonly GapRules None = new(GapRule.None, 0);
}
