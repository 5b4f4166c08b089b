using System.Text;
using Evaluation.Host.Settings;
using Evaluation.Host.Submitting;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Host.Web.Observability;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Takes a filled form, as the portal's page does: whole, or not at all.</summary>
internal static class UploadApi
{
    private const int LongestName = 120;

    private static readonly Parameter DryRun = Parameter.Flag("dryRun", "只检查，不保存。", "Check it only; nothing is kept.");
    private static readonly Parameter FileName = new(
        "fileName", ParameterKind.Text, "文件名，用于以工作簿为请求内容时。", "The file's name, where the workbook itself is the body.", Least: 1, Most: LongestName);

    public static void Map(IEndpointRouteBuilder api) => api.Write(
            HttpMethods.Post, "/submissions", TakeAsync,
            new("submitForm", "报送填好的报送表：工作簿作为请求内容，或表单字段 form", "Hand in a filled form: the workbook as the body, or as the field form of multipart/form-data."),
            Policies.Agency, DryRun, FileName)
        .WithMetadata(UploadBody.Metadata, new WriteOperation(UploadLimitAttribute.RequestBytes), new UploadLimitAttribute())
        .Produces<SubmissionTaken>(StatusCodes.Status201Created)
        .Produces<SubmissionTaken>(StatusCodes.Status200OK)
        .WithRequestTimeout(Limits.Uploads);

    private static async Task<IResult> TakeAsync(HttpContext context, EvaluationStore store, AppSettings settings, TimeProvider clock, UploadTurns turns, Metrics metrics)
    {
        var upload = await UploadBody.ReadAsync(context, Asked.Of(context).Text(FileName)).ConfigureAwait(false);
        if (upload.Refusal is { } refusal)
            return refusal;
        if (upload.Content.Length > UploadLimitAttribute.FileBytes)
            return new Refused(ProblemKinds.TooLarge);
        using var turn = await turns.TakeAsync(context.RequestAborted).ConfigureAwait(false);
        var how = new FormTaking(settings.Today(clock), context.User.AgencyCode()!, Asked.Of(context).Flag(DryRun));
        var outcome = new FormIntake(store, settings, context.User.AccountName()).Take(NameOf(upload.Name), upload.Content, how);
        metrics.Form(outcome.Result.ToString());
        return outcome.Result == FormResult.Refused ? Refused.Data(ProblemKinds.Refused, outcome.Problems) : Answer(context, store, outcome);
    }

    private static IResult Answer(HttpContext context, EvaluationStore store, FormOutcome outcome)
    {
        var identity = outcome.Form!.Structure.Identity;
        var last = outcome.Result == FormResult.Acceptable
            ? null
            : store.Submissions.History(identity.PlanYear, identity.Agency).LastOrDefault(s => s.Period == identity.Period);
        var taken = SubmissionTaken.Of(outcome, last is null ? null : SubmissionItem.Of(store.Reference.Agencies(), last));
        // A process that died after the form was stored and before it answered is asked again: the form was taken then.
        var isNew = outcome.Result == FormResult.Accepted || (outcome.Result == FormResult.Unchanged && IdempotencyGate.WasDone(context));
        return isNew
            ? Results.Created(FormattableString.Invariant($"{ApiRoutes.Root}/submissions/{last!.Id}"), taken with { Result = FormResult.Accepted })
            : Results.Ok(taken);
    }

    /// <returns>The name without folders or control characters, and not too long for any list.</returns>
    private static string NameOf(string written)
    {
        var bare = written[(written.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = string.Concat(Path.GetFileNameWithoutExtension(bare).EnumerateRunes().Where(r => !Rune.IsControl(r)).Take(LongestName));
        return (stem.Length == 0 ? "报送表" : stem) + ".xlsx";
    }
}

internal sealed record SubmissionTaken(
    FormResult Result, SubmissionItem? Submission, int MeasureCount, int FigureCount, int CaseCount, IReadOnlyList<DataProblem> Problems)
{
    public static SubmissionTaken Of(FormOutcome of, SubmissionItem? submission) => new(
        of.Result, submission, of.Form!.Deliveries.Count, of.Form.Observations.Count, of.Form.Cases.Count, [.. of.Problems.Select(DataProblem.Of)]);
}
