using Evaluation.Host.Products;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Api.Describing;
using Evaluation.Host.Web.Downloads;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Products, and what was produced.</summary>
internal static class RunsApi
{
    private static readonly Parameter Product = new(
        "product", ParameterKind.Word, "产品名。", "A product's name.", [.. Catalogue.All.Select(p => p.Name)]);
    private static readonly Parameter Outcome = Parameter.Word<RunState>("state", "运行状态。", "How the run ended.");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/products", Products, new("listProducts", "产品一览", "Every product there is."), Policies.Whole);
        api.List("/runs", List, new("listRuns", "历次生成，最近的在前", "What was produced, last started first."), Policies.Whole, Product, Parameter.Year with { Chinese = "年度。", English = "A year." }, Outcome);
        api.Read("/runs/{id}", Find, new("getRun", "一次生成及其文件", "One run with its files."), Policies.Whole);
        api.Read("/runs/{id}/verification", Verify, new("verifyRun", "核对留存的文件与记录的哈希", "Compares the files that are kept with the hashes recorded."), Policies.Whole);
        api.Read("/runs/{id}/files/{index:int}", RunFiles.SendAsync, new("downloadRunFile", "下载一个文件；部门账户只能下载本部门的", "One file; an agency gets its own."), Policies.SignedIn)
            .ProducesFile(Handout.Workbook, "image/svg+xml", "text/csv", "application/octet-stream")
            .DisableRequestTimeout();
    }

    private static Tagged<Page<ProductItem>> Products(HttpContext context) => Paged.Of(context, Catalogue.All, ProductItem.Of);

    private static Tagged<Page<RunItem>> List(HttpContext context, EvaluationStore store)
    {
        var asked = Asked.Of(context);
        var (product, year, state) = (asked.Text(Product), asked.Number(Parameter.Year), asked.Word<RunState>(Outcome));
        var found = store.Runs.Latest(int.MaxValue)
            .Where(r => (product is null || r.Key.Product == product) && (year is null || r.Key.Period.Year == year) && (state is null || RunItem.StateOf(r) == state));
        return Paged.Of(context, [.. found], RunItem.Of);
    }

    private static Results<Tagged<RunItem>, Refused> Find(string id, EvaluationStore store) =>
        store.Runs.Find(id) is { } run ? new Tagged<RunItem>(RunItem.Of(run)) : Refused.NotFound;

    private static Results<Tagged<RunVerification>, Refused> Verify(string id, EvaluationStore store) =>
        store.Runs.Find(id) is { } run ? new Tagged<RunVerification>(RunVerification.Of(store, run)) : Refused.NotFound;
}

internal enum RunState
{
    Running,
    Published,
    Failed,
}

internal sealed record ProductItem(string Name, string Title, string Description, bool TakesSince)
{
    public static ProductItem Of(Product of) => new(of.Name, of.Title, of.Description, of.TakesSince);
}

internal sealed record RunItem(
    string Id, string Product, Period Period, DateOnly AsOf, RunState State, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string DataSha256, string SchemeSha256, string TemplateSha256,
    string CodeVersion, IReadOnlyList<RunFile> Files)
{
    public static RunItem Of(Run of) => new(
        of.Id,
        of.Key.Product,
        of.Key.Period,
        of.Key.AsOf,
        StateOf(of),
        of.Started,
        of.Ended,
        of.Key.DataHash,
        of.Key.SchemeHash,
        of.Key.TemplateHash,
        of.Key.CodeVersion,
        [.. of.Artifacts.Select((file, index) => RunFile.Of(of, file, index))]);

    public static RunState StateOf(Run of) => of.Outcome switch
    {
        RunOutcome.Published => RunState.Published,
        RunOutcome.Failed => RunState.Failed,
        null => RunState.Running,
    };
}

internal sealed record RunFile(int Index, string Name, long Bytes, string Sha256, string MediaType, string File)
{
    public static RunFile Of(Run run, RunArtifact of, int index) =>
        new(index, of.Name, of.Bytes, of.Sha256, of.MediaType, FormattableString.Invariant($"{ApiRoutes.Root}/runs/{run.Id}/files/{index}"));
}

internal enum FileState
{
    Same,
    Differs,

    /// <summary>Too large for the database.</summary>
    NotKept,
}

internal sealed record RunVerification(string Id, bool IsSound, IReadOnlyList<FileVerification> Files)
{
    public static RunVerification Of(EvaluationStore store, Run run)
    {
        List<FileVerification> files = [.. run.Artifacts.Select((file, index) => new FileVerification(index, file.Name, file.Sha256, StateOf(store, file)))];
        return new(run.Id, files.TrueForAll(f => f.State != FileState.Differs), files);
    }

    private static FileState StateOf(EvaluationStore store, RunArtifact file)
    {
        using var content = store.Runs.Open(file.Sha256);
        if (content is null)
            return FileState.NotKept;
        return content.IsWhole() ? FileState.Same : FileState.Differs;
    }
}

internal sealed record FileVerification(int Index, string Name, string Sha256, FileState State);
