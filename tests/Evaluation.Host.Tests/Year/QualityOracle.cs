using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>The quality findings a second way: every rule of the shipped scheme in its plainest words, all texts compared with all.</summary>
internal sealed class QualityOracle(IReadOnlyList<PlainMeasure> measures, ToldStory story, DateOnly asOf)
{
    private readonly Dictionary<string, PlainMeasure> byKey = measures.ToDictionary(m => m.Key);

    /// <summary>How many findings of each kind, by the words printed; figures are left out.</summary>
    public IReadOnlyDictionary<string, int> Counts()
    {
        var rows = story.Reports.Where(r => r.On <= asOf)
            .GroupBy(r => (r.Key, r.Agency, r.Quarter))
            .Select(g => g.Last())
            .Where(r => r.DecisionBy(asOf) != ReviewDecision.Returned)
            .ToList();
        var findings = new List<string>();
        foreach (var chain in rows.GroupBy(r => (r.Key, r.Agency)))
            Own([.. chain.OrderBy(r => r.Quarter)], findings);
        foreach (var quarter in rows.GroupBy(r => r.Quarter))
            LikeOthers([.. quarter], findings);
        foreach (var together in rows.GroupBy(r => (r.Key, r.Quarter)).Where(g => !byKey[g.Key.Key].IsByDivision))
        {
            if (together.FirstOrDefault(r => r.Agency == byKey[together.Key.Key].Lead) is { } lead)
                findings.AddRange(together.Where(r => r != lead).Select(r => ContradictionOf(lead.StatusBy(asOf), lead.Row.Percent, r.StatusBy(asOf), r.Row.Percent)).OfType<string>());
        }

        return findings.CountBy(f => f).ToDictionary();
    }

    public static string? ContradictionOf(DeliveryStatus lead, decimal? ledPercent, DeliveryStatus other, decimal? otherPercent)
    {
        if (lead == DeliveryStatus.Completed && (other is DeliveryStatus.InProgress or DeliveryStatus.NotStarted))
            return "牵头已完成而参与未完成";
        if (other == DeliveryStatus.Completed && (lead is DeliveryStatus.InProgress or DeliveryStatus.NotStarted))
            return "参与已完成而牵头未完成";
        return ledPercent is { } left && otherPercent is { } right && Math.Abs(left - right) > 30 ? "牵头与参与进度相差过大" : null;
    }

    private void Own(List<ToldReport> chain, List<string> findings)
    {
        var kind = byKey[chain[0].Key].Kind;
        for (var at = 0; at < chain.Count; at++)
        {
            var (report, row, status) = (chain[at], chain[at].Row, chain[at].StatusBy(asOf));
            var before = chain.Take(at).ToList();
            if (kind == MeasureKind.Deliverable && status == DeliveryStatus.Completed && row.Evidence.Length == 0)
                findings.Add("完成无佐证");
            if (kind == MeasureKind.Ongoing && status == DeliveryStatus.Completed)
                findings.Add("常态类举措报已完成");
            if (kind != MeasureKind.Ongoing && status == DeliveryStatus.Ongoing)
                findings.Add("可完结举措报常态化推进");
            if (at > 0 && before[^1].StatusBy(asOf) == DeliveryStatus.Completed && (status is DeliveryStatus.InProgress or DeliveryStatus.NotStarted))
                findings.Add("已完成又改为未完成");
            if (row.Percent is { } percent && before.LastOrDefault(r => r.Row.Percent is not null)?.Row.Percent > percent)
                findings.Add("进度下降");
            if (at > 0 && Likeness(row.Text, before[^1].Row.Text) >= 0.85m)
                findings.Add("与上期雷同");
            Date(report, before, findings);
        }
    }

    private void Date(ToldReport report, List<ToldReport> before, List<string> findings)
    {
        var period = Period.Of(2023, PeriodKind.Quarter, report.Quarter);
        if (report.Row.Date is not { } date)
            return;
        if (date > asOf)
            findings.Add("日期在将来");
        else if (date > report.On)
            findings.Add("日期晚于报送日");
        else if (date > period.LastDay || (date < period.FirstDay && !before.Exists(b => b.Row.Date == date)))
            findings.Add("日期不在报告期");
    }

    private static void LikeOthers(List<ToldReport> rows, List<string> findings)
    {
        var pieces = rows.ToDictionary(r => r, r => Pieces(Plain(r.Row.Text)));
        foreach (var row in rows)
        {
            if (rows.Exists(other => other.Agency != row.Agency && AreLike(Plain(row.Row.Text), pieces[row], Plain(other.Row.Text), pieces[other])))
                findings.Add("与其他部门雷同");
        }
    }

    private static decimal Likeness(string left, string right) => AreLike(Plain(left), Pieces(Plain(left)), Plain(right), Pieces(Plain(right))) ? 1 : 0;

    /// <summary>The same characters; or, from 20 characters on, at least 85 % of all pieces of three characters in common.</summary>
    private static bool AreLike(string left, HashSet<string> leftPieces, string right, HashSet<string> rightPieces)
    {
        if (left == right)
            return left.Length > 0;
        if (left.Length < 20 || right.Length < 20 || Math.Min(leftPieces.Count, rightPieces.Count) < 0.85 * Math.Max(leftPieces.Count, rightPieces.Count))
            return false;
        var common = leftPieces.Count(rightPieces.Contains);
        return common >= 0.85m * (leftPieces.Count + rightPieces.Count - common);
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static HashSet<string> Pieces(string plain) => [.. Enumerable.Range(0, Math.Max(0, plain.Length - 2)).Select(at => plain.Substring(at, 3))];
}
