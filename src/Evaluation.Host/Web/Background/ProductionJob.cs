using Evaluation.Host.Products;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Web.Background;

/// <summary>One production asked for by hand. Immutable; each step is a new one.</summary>
/// <param name="Step">What is being done just now.</param>
/// <param name="RunId"><c>null</c> until it is published.</param>
internal sealed record ProductionJob(
    int Number,
    Product Product,
    ProductRequest Request,
    string Actor,
    DateTimeOffset AskedAt,
    JobState State,
    string Step,
    string? RunId,
    IReadOnlyList<Problem> Problems)
{
    public bool IsOpen => State is JobState.Queued or JobState.Running;

    public string StateWords => State switch
    {
        JobState.Queued => "等待中",
        JobState.Running => "生成中",
        JobState.Published => "已发布",
        JobState.Refused => "未能生成",
        JobState.Failed => "出错",
        JobState.Interrupted => "已中断",
    };
}
