using System.Text.RegularExpressions;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Statements;
using Evaluation.Assess.Status;
using Evaluation.Assess.Tests.MidTerm;
using Evaluation.Assess.Tests.Status;
using Evaluation.Report.MidTerm;
using Evaluation.Report.Statements;
using Evaluation.Report.Status;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Report.Tests.Statements;

/// <summary>Every sentence of the findings carries what it claims, and what the data refutes is not printed.</summary>
public sealed partial class CheckedFindingsTests
{
    private static readonly IReadOnlyList<Phrase> Status = Sentences(StatusFindings.Statements(StatusEvaluation.Assess(StatusSample.Inputs())));
    private static readonly IReadOnlyList<Phrase> MidTerm = Sentences(MidTermFindings.Statements(MidTermEvaluation.Assess(Published.Inputs(Published.AsOf))));

    [Fact]
    public void Every_sentence_of_both_reports_holds() =>
        Assert.All(Status.Concat(MidTerm), s => Assert.True(CheckedFindings.CanBePrinted(s), s.Text));

    /// <summary>All others claim something. A new sentence without a claim must be put here by hand.</summary>
    [Fact]
    public void Sentences_that_claim_nothing_are_these() =>
        Assert.Equal(
            ["区间重叠的地区不宜分出高下。", "没有可汇总的年度计划。"],
            Status.Concat(MidTerm).Where(s => s.Claims.Count == 0).Select(s => s.Text));

    /// <summary>What is left of a sentence without the words of its claims: years, the as-of day, names with digits, and the names of intervals.</summary>
    [Fact]
    public void No_figure_is_printed_without_a_claim() =>
        Assert.All(Status.Concat(MidTerm), s => Assert.DoesNotMatch("[0-9]", WithoutClaims(s)));

    /// <summary>One figure after the other is printed wrong: the sentence no longer gets out.</summary>
    [Fact]
    public void A_sentence_with_any_of_its_figures_changed_is_refuted()
    {
        var moved = Status.Concat(MidTerm).SelectMany(s => s.Claims.Select((c, i) => s with { Claims = [.. s.Claims.Select((other, j) => i == j ? Moved(c) : other)] }));
        Assert.All(moved, s => Assert.False(CheckedFindings.CanBePrinted(s), s.Text));
    }

    [Fact]
    public void A_refuted_sentence_is_left_out_and_the_reader_is_told()
    {
        var wrong = new Phrase("指数上升5.0点。", [new("上升5.0点", PrintedFigure.Rounded(5.0m), 4.94m)]);
        var contradiction = Phrase.Words("排名由2012年的第19位提升至2016年的第10位，平均每年提升3个位次。");
        var finding = CheckedFindings.Of([new("全国指数", [wrong, Phrase.Of($"指数为{Said.Value(104.94m, 1)}。"), contradiction])]).Single();
        Assert.Equal("指数为104.9。有2句与数据核对不符，未列出。", finding.Text);
    }

    /// <summary>By hand: 131.875 to 137.5 is 5.625, half away from zero 5.6; a change of 0.04 prints as 0.0.</summary>
    [Theory]
    [InlineData(131.875, 137.5, "上升5.6点")]
    [InlineData(100, 98.2, "下降1.8点")]
    [InlineData(100, 100.04, "基本持平")]
    [InlineData(100, 100, "持平")]
    public void A_change_says_its_way_and_holds(decimal from, decimal to, string expected)
    {
        var phrase = Said.Change(from, to, 1, "点");
        Assert.Equal(expected, phrase.Text);
        Assert.True(phrase.Claims.Single().Holds);
        Assert.False((phrase.Claims.Single() with { Found = from - to + (from == to ? 0.01m : -0.2m) }).Holds);
    }

    [Theory]
    [InlineData(1, 1, "第1位")]
    [InlineData(2, 3.4, "第2—4位")]
    public void An_interval_of_ranks_is_widened_to_whole_ones(decimal lower, decimal upper, string expected)
    {
        var phrase = Said.Places(lower, upper);
        Assert.Equal(expected, phrase.Text);
        Assert.All(phrase.Claims, c => Assert.True(c.Holds));
    }

    [Fact]
    public void Only_the_greatest_may_be_called_so()
    {
        Assert.True(Said.Most("甲", 5, [3, 5, 4]).Claims.Single().Holds);
        Assert.False(Said.Most("甲", 4.9m, [3, 5, 4]).Claims.Single().Holds);
        Assert.False(Said.Least("甲", 3.1m, [3, 5, 4]).Claims.Single().Holds);
    }

    /// <summary>Whatever the figures: no sentence of the status report is refuted, none has a figure that it does not claim.</summary>
    [Fact]
    public void Whatever_the_data_the_status_report_claims_only_what_holds() =>
        Prop.ForAll(
            Gen.Choose(1, 2000).ArrayOf(StatusSample.National.Count + StatusSample.Regional.Count).ToArbitrary(),
            figures =>
            {
                var observations = StatusSample.National.Concat(StatusSample.Regional).Zip(figures, (o, figure) => o with { Value = figure / 10m });
                var sentences = Sentences(StatusFindings.Statements(StatusEvaluation.Assess(StatusSample.Inputs(observations))));
                return sentences.All(s => CheckedFindings.CanBePrinted(s) && !Digit().IsMatch(WithoutClaims(s)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    /// <summary>Values scaled by anything from a tenth to the tenfold.</summary>
    [Fact]
    public void Whatever_the_data_the_mid_term_report_claims_only_what_holds() =>
        Prop.ForAll(
            Gen.Choose(10, 1000).ArrayOf(Published.Inputs(Published.AsOf).Observations.Count).ToArbitrary(),
            factors =>
            {
                var inputs = Published.Inputs(Published.AsOf);
                var observations = inputs.Observations.Zip(factors, (o, factor) => o with { Value = o.Value * factor / 100 }).ToList();
                var sentences = Sentences(MidTermFindings.Statements(MidTermEvaluation.Assess(inputs with { Observations = observations })));
                return sentences.All(s => CheckedFindings.CanBePrinted(s) && !Digit().IsMatch(WithoutClaims(s)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static IReadOnlyList<Phrase> Sentences(IEnumerable<Statement> statements) => [.. statements.SelectMany(s => s.Sentences)];

    /// <summary>The figure in the data a little outside of what is said.</summary>
    private static DataClaim Moved(DataClaim claim) => claim with
    {
        Found = claim.Said.Highest > 1e17m ? claim.Said.Lowest - 0.001m : claim.Said.Highest + 0.001m,
    };

    private static string WithoutClaims(Phrase sentence)
    {
        // Claims stand in the order of the text.
        var (rest, start) = ("", 0);
        foreach (var claim in sentence.Claims)
        {
            var at = sentence.Text.IndexOf(claim.Text, start, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{claim.Text}” is claimed but not printed: {sentence.Text}");
            rest += sentence.Text[start..at];
            start = at + claim.Text.Length;
        }

        rest += sentence.Text[start..];
        return NoClaim().Replace(rest, "");
    }

    [GeneratedRegex("(19|20)[0-9]{2}年([0-9]{1,2}月[0-9]{1,2}日)?|(80|90|95)%区间|不宽于3个名次|不低于95%")]
    private static partial Regex NoClaim();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
