using Evaluation.Model;

namespace Evaluation.Report.Cases;

/// <summary>The cases of one agency, region or chapter.</summary>
/// <param name="Group">The region of an area; empty where there is none.</param>
/// <param name="IsExpected">It has a part in the plan, so that offering none is a gap.</param>
internal sealed record CaseCount(string Name, string Group, bool IsExpected, IReadOnlyList<RegisteredCase> Cases)
{
    public int Offered => Cases.Count;

    public int this[CaseState state] => Cases.Count(c => CaseSentences.StateOf(c) == state);
}
