namespace Evaluation.Host.Web.Api.Describing;

/// <summary>How the document names an operation.</summary>
/// <param name="Id">In camelCase, unique.</param>
internal sealed record OperationWords(string Id, string Chinese, string English);
