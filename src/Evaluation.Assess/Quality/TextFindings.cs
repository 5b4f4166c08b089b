using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Quality;

/// <summary>Texts that are nearly the same agency's last one, or nearly another agency's of the same period.</summary>
internal static class TextFindings
{
    public static IEnumerable<QualityFinding> Of(IReadOnlyList<QualityRow> rows, QualityRules rules) =>
        rows.Select(row => LikeLast(row, rules)).OfType<QualityFinding>()
            .Concat(rows.GroupBy(r => r.Period).SelectMany(period => LikeOthers([.. period], rules)));

    private static QualityFinding? LikeLast(QualityRow row, QualityRules rules)
    {
        if (row.Previous is not { } last)
            return null;
        var likeness = TextLikeness.Of(row.Delivery.Text, last.Delivery.Text, rules);
        return likeness < rules.TextLikenessFrom.Value
            ? null
            : row.Finding(QualityFindingKind.TextLikeLast) with { Other = last.AsOther, Value = likeness, Threshold = rules.TextLikenessFrom.Value };
    }

    private static IEnumerable<QualityFinding> LikeOthers(IReadOnlyList<QualityRow> rows, QualityRules rules) =>
        LikeTexts.Of([.. rows.Select(r => (r.Agency.Code, r.Delivery.Text))], rules)
            .Select(match => rows[match.Row].Finding(QualityFindingKind.TextLikeOther) with
            {
                Other = rows[match.Other].AsOther,
                Value = match.Likeness,
                Threshold = rules.TextLikenessFrom.Value,
            });
}
