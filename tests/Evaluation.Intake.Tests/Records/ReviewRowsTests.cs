using Evaluation.Intake.Records;
using Evaluation.Intake.Tests.Forms;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Records;

public class ReviewRowsTests
{
    private const string header = "task_no,measure_no,agency,decision,status,reason,evidence,hash\n";
    private static readonly string hash = new('a', 64);

    [Theory]
    [InlineData("1,1,A01,accept,,,,", ReviewDecision.Accepted, null)]
    [InlineData("1,1,知识产权局,审核通过,已完成,,,", ReviewDecision.Accepted, null)]    // the list's own status column, left as it was
    [InlineData("1,2,A01,return,,缺少文号,,", ReviewDecision.Returned, null)]
    [InlineData("12,1,A01,退回,,缺少文号,,", ReviewDecision.Returned, null)]
    [InlineData("2,1,A01,override,in_progress,尚未施行,公告第5号,", ReviewDecision.Overridden, DeliveryStatus.InProgress)]
    [InlineData("2,1,A01,审核调整,推进中,尚未施行,公告第5号,", ReviewDecision.Overridden, DeliveryStatus.InProgress)]
    public void A_decision_is_read_in_Chinese_and_in_codes(string row, ReviewDecision decision, DeliveryStatus? status)
    {
        var read = Rows(header + row + hash.ToUpperInvariant() + "\n");
        Assert.Empty(read.Problems);
        var review = Assert.Single(read.Rows);
        Assert.Equal((decision, status, "国家知识产权局", hash), (review.Decision, review.Status, review.Agency, review.Hash));
    }

    [Theory]
    [InlineData("1,1,A01,,,,,", "cell-empty", "decision")]
    [InlineData("1,1,A01,同意吗,,,,", "word-unknown", "decision")]
    [InlineData("1,1,A01,return,,,,", "review-return-without-reason", "reason")]
    [InlineData("1,1,A01,override,,理由,依据,", "review-override-incomplete", "status")]
    [InlineData("1,1,A01,override,已完成,,依据,", "review-override-incomplete", "reason")]
    [InlineData("1,1,A01,override,已完成,理由,,", "review-override-incomplete", "evidence")]
    [InlineData("1,1,A01,override,快了,理由,依据,", "word-unknown", "status")]
    [InlineData("1,3,A01,accept,,,,", "measure-unknown", "measure_no")]
    [InlineData("3,1,A01,accept,,,,", "task-unknown", "task_no")]
    [InlineData("1,1,X,accept,,,,", "agency-unknown", "agency")]
    [InlineData("1,1,A01,accept,,,,b", "not-a-hash", "hash")]
    public void A_bad_row_is_refused_at_its_cell(string row, string code, string column)
    {
        var problem = Assert.Single(Rows(header + row + hash + "\n").Problems);
        Assert.Equal((code, 2, column), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column));
    }

    [Fact]
    public void A_decision_without_the_hash_of_what_was_seen_is_refused() =>
        Assert.Equal(("cell-empty", "hash"), Rows(header + "1,1,A01,accept,,,,\n").Problems.Select(p => (p.Code.Id, p.Place.Column)).Single());

    [Fact]
    public void Two_decisions_on_one_report_are_refused() =>
        Assert.Equal("key-twice", Assert.Single(Rows(header + $"1,1,A01,accept,,,,{hash}\n1,1,知识产权局,return,,缺少文号,,{hash}\n").Problems).Code.Id);

    private static Read<IncomingReview> Rows(string csv) => ReviewRows.Read(Shipped.Table(csv), Sample.Plan, Sample.Agencies);
}
