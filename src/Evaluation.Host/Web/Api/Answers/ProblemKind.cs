namespace Evaluation.Host.Web.Api.Answers;

/// <summary>A kind of answer that is not what was asked for, known by a stable code.</summary>
/// <param name="Code">Lower-case words joined by hyphens.</param>
/// <param name="Title">Short, in Chinese.</param>
/// <param name="Chinese">A sentence on what to do.</param>
/// <param name="English">The same sentence.</param>
internal sealed record ProblemKind(string Code, int Status, string Title, string Chinese, string English)
{
    /// <summary>Where the kind is described.</summary>
    public string Type => $"{ApiRoutes.Root}/problems/{Code}";
}
