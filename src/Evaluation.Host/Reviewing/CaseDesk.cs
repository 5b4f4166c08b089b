using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Reviewing;

/// <summary>Where the office chooses among the typical cases offered; the command line and the portal are callers.</summary>
/// <param name="actor">Who chooses.</param>
/// <param name="today">The day of the choice.</param>
public sealed class CaseDesk(EvaluationStore store, string actor, DateOnly today)
{
    /// <summary>Puts a word on every case on record, or on none of them.</summary>
    /// <param name="reason">Needed where cases are declined.</param>
    /// <returns>Why nothing was changed; empty when it is done.</returns>
    public IReadOnlyList<Problem> Decide(int year, IReadOnlyList<string> codes, bool isSelected, string reason)
    {
        if (!isSelected && string.IsNullOrWhiteSpace(reason))
            return [new Problem(ReviewProblems.CaseReasonMissing, new Place("cases"))];
        var known = store.Cases.AsOf(year, today).Select(c => c.Case.Code).ToHashSet(StringComparer.Ordinal);
        var unknown = codes.Where(code => !known.Contains(code)).Select(code => new Problem(ProductProblems.CaseUnknown, new Place(code), code, $"{year}")).ToList();
        if (unknown.Count > 0)
            return unknown;
        try
        {
            store.Write(actor, "case", year.ToString(CultureInfo.InvariantCulture), unit =>
                unit.AppendCaseSelections(codes.Select(code => new CaseSelection(year, code, isSelected, reason, actor, today))));
            return [];
        }
        catch (YearClosedException closed)
        {
            return [ReviewProblems.Closed(closed)];
        }
    }
}
