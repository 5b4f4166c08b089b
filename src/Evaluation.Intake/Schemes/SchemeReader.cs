using Evaluation.Intake.Checks;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Schemes;

/// <summary>Reads the rules of an evaluation; a bad scheme is refused with every mistake listed at once.</summary>
public static class SchemeReader
{
    /// <param name="schema">The JSON Schema that stands beside the scheme.</param>
    /// <returns>The scheme, or <c>null</c> and why.</returns>
    public static (AnnualScheme? Scheme, IReadOnlyList<Problem> Problems) ReadAnnual(byte[] json, byte[] schema, string fileName)
    {
        var (root, problems) = SchemeJson.Open(json, schema, fileName);
        if (root is null)
            return (null, problems);
        problems.AddRange(AnnualSchemeChecks.Of(root, fileName));
        return problems.Count > 0 ? (null, problems) : (AnnualSchemeJson.Read(root, Sha256.Of(json)), problems);
    }

    /// <param name="schema">The JSON Schema that stands beside the scheme.</param>
    /// <returns>The scheme, or <c>null</c> and why.</returns>
    public static (MidTermScheme? Scheme, IReadOnlyList<Problem> Problems) ReadMidTerm(byte[] json, byte[] schema, string fileName)
    {
        var (root, problems) = SchemeJson.Open(json, schema, fileName);
        if (root is null)
            return (null, problems);
        problems.AddRange(AnnualSchemeChecks.Order(root, fileName, "pace", "onTrackFrom", "aheadAbove"));
        return problems.Count > 0 ? (null, problems) : (MidTermSchemeJson.Read(root, Sha256.Of(json)), problems);
    }

    /// <param name="schema">The JSON Schema that stands beside the scheme.</param>
    /// <returns>The scheme, or <c>null</c> and why.</returns>
    public static (SupervisionScheme? Scheme, IReadOnlyList<Problem> Problems) ReadSupervision(byte[] json, byte[] schema, string fileName)
    {
        var (root, problems) = SchemeJson.Open(json, schema, fileName);
        if (root is null)
            return (null, problems);
        problems.AddRange(AnnualSchemeChecks.Order(root, fileName, "light", "yellowFromWorkingDays", "redFromWorkingDays"));
        return problems.Count > 0 ? (null, problems) : (SupervisionSchemeJson.Read(root, Sha256.Of(json)), problems);
    }

    /// <param name="schema">The JSON Schema that stands beside the rules.</param>
    /// <returns>The rules, or <c>null</c> and why.</returns>
    public static (PlausibilityRules? Rules, IReadOnlyList<Problem> Problems) ReadPlausibility(byte[] json, byte[] schema, string fileName)
    {
        var (root, problems) = SchemeJson.Open(json, schema, fileName);
        return root is null ? (null, problems) : (PlausibilityJson.Read(root, Sha256.Of(json)), problems);
    }
}
