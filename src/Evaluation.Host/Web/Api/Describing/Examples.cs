using System.Text.Json;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Resources;
using Evaluation.Host.Web.Pages;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>示例: what goes in and what comes out, by operation. Made of the very shapes, so that they can't say anything else.</summary>
internal static class Examples
{
    private static readonly AgencyName Agency = new("A13", "财政部");
    private static readonly DateTimeOffset Moment = new(2024, 7, 1, 4, 0, 0, TimeSpan.Zero);

    private static readonly SubmissionItem Submission = new(
        17, 2023, Agency, Period.Parse("2023-Q4"), 1, "报送表-2023-Q4-财政部.xlsx", new string('a', 64), new string('b', 64), Moment, new DateOnly(2024, 7, 1), "caizhengbu", "/api/v1/submissions/17/file");

    private static readonly JobItem Job = new(
        5, null, Moment, "annual", 2023, new DateOnly(2024, 6, 30), null, null, null, [], "office", SlotState.Queued, 0, "", "", null, null);

    private static readonly AccountItem Account = new(9, "caizhengbu", AccountRole.Agency, Agency, AccountState.MustChangePassword, Moment);

    private static readonly Dictionary<string, object> Bodies = new(StringComparer.Ordinal)
    {
        ["decideReview"] = new ReviewOrder(ReviewVerdict.Return, new string('c', 64), "示例：请补充文号"),
        ["decideCase"] = new CaseOrder(CaseVerdict.Decline, "示例：与上年重复"),
        ["produce"] = new ProductionOrder("annual", 2023, new DateOnly(2024, 6, 30)),
        ["changeSchedule"] = new ScheduleOrder("指标动态监测（每月）", "bulletin", "0 0 2 6 * ?", SlotSpan.Month, SlotAsOf.SpanEnd, OverlapPolicy.Queue, true),
        ["addAccount"] = new AccountOrder("caizhengbu", AccountRole.Agency, "A13"),
    };

    private static readonly Dictionary<(string Operation, string Status), object> Answers = new()
    {
        [("getHome", "200")] = new HomeDocument("0.1.0", new AccountSelf("caizhengbu", AccountRole.Agency, Agency), new Dictionary<string, string> { ["plans"] = "/api/v1/plans" }),
        [("listObservations", "200")] = new Page<ObservationItem>(
            [new ObservationItem("CN", Period.Parse("2022"), 12.71m, "%", new DateOnly(2023, 12, 29), ObservationStatus.Published, "示例", "")], 1, 50, 1),
        [("submitForm", "201")] = new SubmissionTaken(Submitting.FormResult.Accepted, Submission, 12, 3, 0, []),
        [("getSubmission", "200")] = Submission,
        [("produce", "202")] = Job,
        [("getJob", "200")] = Job,
        [("getAccount", "200")] = Account,
        [("addAccount", "201")] = new AccountMade(Account, "abcd-efgh-jkmn-pqrs"),
    };

    private static readonly ProblemDocument FormProblem = Problem(ProblemKinds.Refused) with
    {
        Problems =
        [
            new DataProblem("form-percent-range", ProblemSeverity.Error, "报送表.xlsx", "举措进展", 8, "G", "G8", "示例：完成比例须在0到100之间。", "Example: a percentage lies between 0 and 100."),
        ],
    };

    public static void AddTo(OpenApiOperation operation, bool isWrite)
    {
        var id = operation.OperationId!;
        if (Bodies.TryGetValue(id, out var body))
            Set(operation.RequestBody?.Content, body);
        foreach (var (status, answer) in operation.Responses!)
        {
            if (Answers.TryGetValue((id, status), out var example))
                Set(answer.Content, example);
            else if (id == "submitForm" && status == "422")
                Set(answer.Content, FormProblem);
            else if (AnswerWords.Kinds(status, isWrite).FirstOrDefault() is { } kind)
                Set(answer.Content, Problem(kind));
        }
    }

    private static void Set(IDictionary<string, OpenApiMediaType>? content, object example)
    {
        foreach (var media in content?.Values ?? [])
            media.Example = JsonSerializer.SerializeToNode(example, example.GetType(), ApiJson.Options);
    }

    private static ProblemDocument Problem(ProblemKind kind) => new(kind.Type, kind.Title, kind.Status, kind.Chinese, kind.English, kind.Code);
}
