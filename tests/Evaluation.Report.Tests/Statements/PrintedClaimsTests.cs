using Evaluation.Assess.Annual;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Statements;
using Evaluation.Assess.Status;
using Evaluation.Assess.Tests.MidTerm;
using Evaluation.Assess.Tests.Status;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.MidTerm;
using Evaluation.Report.Statements;
using Evaluation.Report.Status;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Report.Tests.Statements;

/// <summary>The engine's own sentences are held to the rule it holds others to.</summary>
public sealed class PrintedClaimsTests
{
    [Fact]
    public void Every_change_that_the_mid_term_report_prints_is_read_and_can_be_true()
    {
        var document = MidTermReport.Render(
            MidTermEvaluation.Assess(Published.Inputs(Published.AsOf)), new RunStamp("run", Published.AsOf, "data", "scheme", "template", "0.1.0"));
        var texts = document.Tables
            .Where(t => t.Name is "findings" or "gaps" or "verdicts" or "risks" or "adjustments")
            .SelectMany(t => t.Rows).SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Text).Select(c => c.Text);
        var parsed = texts.Select(Claims.Parse).ToList();
        Assert.Empty(parsed.SelectMany(p => p.NotUnderstood));
        var claims = parsed.SelectMany(p => p.Claims).ToList();
        Assert.Equal(6, claims.Count(c => c is { From: not null, To: not null })); // six indicators have a baseline and a value
        Assert.All(claims, c => Assert.NotEqual(ClaimOutcome.CannotBeTrue, StatementChecker.Check(c).Outcome));
    }

    /// <summary>The index on the year before, the index since the base year: two changes, read back from the printed words.</summary>
    [Fact]
    public void Every_change_that_the_status_report_prints_is_read_and_can_be_true()
    {
        var document = StatusReport.Render(
            StatusEvaluation.Assess(StatusSample.Inputs()), new RunStamp("run", StatusSample.AsOf, "data", "scheme", "template", "0.1.0"));
        var texts = document.Tables
            .Where(t => t.Name is "findings" or "gaps" or "keyfigures" or "dimensionpoints")
            .SelectMany(t => t.Rows).SelectMany(r => r.Cells).Where(c => c.Kind == CellKind.Text).Select(c => c.Text);
        var parsed = texts.Select(Claims.Parse).ToList();
        Assert.Empty(parsed.SelectMany(p => p.NotUnderstood));
        var changes = parsed.SelectMany(p => p.Claims).SelectMany(c => c.Changes).Where(c => c.Kind == ChangeKind.Difference).Select(c => c.Amount.Value);
        Assert.Equal([5.6m, 37.5m], changes);
        Assert.All(parsed.SelectMany(p => p.Claims), c => Assert.NotEqual(ClaimOutcome.CannotBeTrue, StatementChecker.Check(c).Outcome));
    }

    /// <summary>The one change the annual findings claim is that on the year before; the year's own score stands two sentences earlier.</summary>
    [Fact]
    public void Whatever_the_scores_the_annual_findings_claim_a_change_that_can_be_true() =>
        Prop.ForAll(
            (from previous in Gen.Choose(0, 1_000_000) from score in Gen.Choose(0, 1_000_000) select (previous / 10_000m, score / 10_000m)).ToArbitrary(),
            pair =>
            {
                var findings = FindingRows.Of(Annual(pair.Item1, pair.Item2)).ToDictionary(f => f.Subject, f => Claims.Parse(f.Text));
                var claim = findings["与上年比较"].Claims.Single() with { To = PrintedFigure.Rounded(Math.Round(pair.Item2, 1, MidpointRounding.AwayFromZero) + 0.0m) };
                return findings.Values.All(p => p.NotUnderstood.Count == 0)
                    && findings.Values.Sum(p => p.Claims.Count) == 1
                    && claim.From is not null
                    && StatementChecker.Check(claim).Outcome == ClaimOutcome.CanBeTrue;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_false_claim_is_answered_with_what_the_figures_allow()
    {
        var claim = Claims.Parse("国际排名由2012年的第19位提升至2016年的第10位，平均每年提升3个位次。").Claims.Single();
        Assert.Equal(
            "“国际排名由2012年的第19位提升至2016年的第10位，平均每年提升3个位次”：不能成立。变化量，所称不高于0，由所列数值（计入舍入）可得-9.000至-9.000，可以成立。年均变化量，所称-3，由所列数值（计入舍入）可得-2.250至-2.250，不能成立。",
            ClaimWords.Of(StatementChecker.Check(claim)));
    }

    /// <summary>An evaluation reduced to what its findings print.</summary>
    private static AnnualAssessment Annual(decimal previous, decimal score)
    {
        var none = new StatusCounts(Enum.GetValues<WorkStatus>().ToDictionary(s => s, _ => 0));
        var overall = new GroupAssessment(
            "计划", "", [], none, none, Score.Of(score), Score.Of(score), 100, Score.Of(1), Score.Of(50), Score.Of(60), Score.Of(previous));
        var inputs = new AnnualInputs(
            new Plan(2023, "计划", "", "", []), Published.AsOf, new AgencyDirectory([]), [], [], [], [], [], Scheme(), null);
        return new(inputs, overall, [], [], [], [], [], [], []);
    }

    /// <summary>Only the two rules that the findings mention are set.</summary>
    private static AnnualScheme Scheme()
    {
        var zero = new Rule<decimal>(0, "test");
        return new(
            "annual", "方案", "1.0", "0", new("规划", "test"),
            new(zero, zero, zero, zero, zero, zero, new(false, "test")),
            null!, new(new(65, "test")), null!, null!, null!, null!, null!);
    }
}
