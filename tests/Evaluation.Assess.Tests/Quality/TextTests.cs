using System.Globalization;
using Evaluation.Assess.Quality;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model.Schemes;
using FsCheck;
using FsCheck.Fluent;
using static Evaluation.Assess.Tests.Quality.QualitySample;
using static Evaluation.Model.DeliveryStatus;

namespace Evaluation.Assess.Tests.Quality;

public class TextTests
{
    private const string Long = "本季度我部会同有关部门印发了示例管理办法并开展宣传培训共计十二场";
    private static readonly QualityRules Q = Rules.Quality;

    /// <summary>Pieces of two: {ab, bc} and {bc, cd} have one of three in common.</summary>
    [Fact]
    public void Likeness_is_the_share_of_pieces_in_common()
    {
        var two = Q with { ShingleLength = Sample.R(2), ShortTextLength = Sample.R(1) };
        Assert.Equal(1m / 3, TextLikeness.Of("abc", "bcd", two));
        Assert.Equal(0, TextLikeness.Of("abc", "xyz", two));
    }

    [Theory]
    [InlineData("１２ 件，已完成。", "12件已完成")]
    [InlineData("ＰＣＴ申请", "pct 申请")]
    public void Width_case_spaces_and_punctuation_make_no_difference(string left, string right) => Assert.Equal(1, TextLikeness.Of(left, right, Q));

    [Fact]
    public void Short_texts_are_alike_only_when_they_are_equal()
    {
        Assert.Equal(1, TextLikeness.Of("按计划推进。", "按计划推进", Q));
        Assert.Equal(0, TextLikeness.Of("按计划推进中", "按计划推进", Q));
        Assert.Equal(0, TextLikeness.Of("。", "，", Q));
        Assert.Equal(0, TextLikeness.Of("", "", Q));
        Assert.Equal(0, TextLikeness.Of("好", "的", Q));
    }

    /// <summary>100 different characters have 98 pieces of three; five in the middle replaced touch seven: 91 of 105. Six touch eight: 90 of 106.</summary>
    [Theory]
    [InlineData(5, 91, 105)]
    [InlineData(6, 90, 106)]
    public void A_hundred_characters_with_some_replaced(int replaced, int common, int all)
    {
        var text = new string([.. Enumerable.Range(0, 100).Select(i => (char)('一' + i))]);
        var other = text[..50] + new string([.. Enumerable.Range(0, replaced).Select(i => (char)('赵' + i))]) + text[(50 + replaced)..];
        Assert.Equal((decimal)common / all, TextLikeness.Of(text, other, Q));
        Assert.Equal(replaced == 5, LikeTexts.Of([("A", text), ("B", other)], Q).Count == 2);
    }

    [Fact]
    public void The_text_of_last_time_is_found()
    {
        var finding = Assert.Single(Check([Sample.Task(1)], Report(Q1, InProgress, text: Long), Report(Q2, InProgress, text: Long + "。")));
        Assert.Equal((QualityFindingKind.TextLikeLast, 1m, 0.85m, Q1), (finding.Kind, finding.Value, finding.Threshold, finding.Other!.Period));
        Assert.Empty(Check([Sample.Task(1)], Report(Q1, InProgress, text: Long), Report(Q2, InProgress, text: "完全不同的另一段文字，说明第二季度新做了哪些事情")));
    }

    [Fact]
    public void The_text_of_another_agency_is_found_on_both_sides_and_ones_own_is_not()
    {
        var findings = Check(
            [Sample.Task(1), Sample.Task(2, "乙"), Sample.Task(3)],
            Report(Q1, InProgress, text: Long), Report(Q1, InProgress, 2, agency: "乙", text: Long), Report(Q1, InProgress, 3, text: "另一段文字，谁也没有写过，也足够长，可以比较相似程度"));
        Assert.Equal([("甲", "乙"), ("乙", "甲")], findings.Select(f => (f.Agency, f.Other!.Agency)));
        Assert.All(findings, f => Assert.Equal(QualityFindingKind.TextLikeOther, f.Kind));
        Assert.Empty(Check([Sample.Task(1), Sample.Task(3)], Report(Q1, InProgress, text: Long), Report(Q1, InProgress, 3, text: Long)));
    }

    [Fact]
    public void Another_periods_text_of_another_agency_is_not_compared() =>
        Assert.Empty(Check([Sample.Task(1), Sample.Task(2, "乙")], Report(Q1, InProgress, text: Long), Report(Q2, InProgress, 2, agency: "乙", text: Long)));

    /// <summary>The index against a naive comparison of all with all.</summary>
    [Fact]
    public void The_index_finds_what_comparing_all_with_all_finds()
    {
        // Few letters and words of a few stems: many near pairs, many ties, short texts and empty ones.
        var word = Gen.Elements("推进", "专利", "商标", "保护", "a", "", "完成三项任务", "开展培训", "印发办法并组织实施");
        var text = word.ListOf().Select(w => string.Concat(w));
        var row = Gen.Elements("甲", "乙", "丙").SelectMany(owner => text.Select(t => (owner, t)));
        var rules = Q with { ShortTextLength = Sample.R(6), TextLikenessFrom = Sample.R(0.6m) };
        Prop.ForAll(row.ListOf().ToArbitrary(), rows => LikeTexts.Of([.. rows], rules).SequenceEqual(Naive([.. rows], rules))).QuickCheckThrowOnFailure();
    }

    /// <summary>1 364 agencies fill in one template with their own name and figure: every row finds another, and no time is spent on all pairs.</summary>
    [Fact]
    public void A_template_filled_in_by_all_does_not_make_it_quadratic()
    {
        var rows = Enumerable.Range(0, 1364).SelectMany(agency => Enumerable.Range(1, 8).Select(measure => (
            "A" + agency.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"第{measure}项：我单位{agency}高度重视，加强组织领导，明确责任分工，扎实推进各项工作落实，本期共办理事项{agency * measure % 977}件，取得积极成效。下一步将按照年度推进计划要求，围绕重点难点问题持续攻坚，健全长效机制，强化跟踪问效，及时总结推广经验做法，确保全年目标如期完成，为高质量发展提供更加有力的支撑保障，并按时报送进展情况和有关佐证材料。")))).ToList();
        var found = LikeTexts.Of(rows, Q);
        // Rows of a template are alike, whoever fills it in: every one has its like somewhere.
        Assert.Equal(rows.Count, found.Count);
        Assert.All(found, f => Assert.NotEqual(rows[f.Row].Item1, rows[f.Other].Item1));
    }

    private static IEnumerable<LikeText> Naive(IReadOnlyList<(string Owner, string Text)> rows, QualityRules rules)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            LikeText? best = null;
            for (var j = 0; j < rows.Count; j++)
            {
                var likeness = TextLikeness.Of(rows[i].Text, rows[j].Text, rules);
                if (rows[i].Owner != rows[j].Owner && likeness >= rules.TextLikenessFrom.Value && likeness > (best?.Likeness ?? 0))
                    best = new(i, j, likeness);
            }

            if (best is { } found)
                yield return found;
        }
    }
}
